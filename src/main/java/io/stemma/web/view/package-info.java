/** What the templates of the desk show: plain records, all text still unescaped, which the templates do. */
package io.stemma.web.view;
