/** The formats that others read: FollowTheMoney, PLOVER, tables. One class a format; each leads back to sentences. */
package io.stemma.dossier.export;
