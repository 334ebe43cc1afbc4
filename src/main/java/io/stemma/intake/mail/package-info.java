/** Newsletters: single messages ({@code .eml}) and mailboxes ({@code mbox}). */
package io.stemma.intake.mail;
