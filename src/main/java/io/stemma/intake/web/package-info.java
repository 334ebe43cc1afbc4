/**
 * Fetching over http, with manners: a clear name, robots.txt, one request at a time and a pause for each host, and with
 * care: addresses of private networks, long chains of redirects, endless and slow answers are refused.
 */
package io.stemma.intake.web;
