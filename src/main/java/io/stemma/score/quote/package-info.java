/** Measuring quotes: German articles with quotes marked token by token, English ones with attributions in standoff form. */
package io.stemma.score.quote;
