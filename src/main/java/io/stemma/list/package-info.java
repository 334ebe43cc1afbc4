/**
 * Official lists: parties that an authority has listed, read from the files as they are published, held state by state,
 * asked for as of a day, and found by name. A second kind of source beside reporting.
 */
package io.stemma.list;
