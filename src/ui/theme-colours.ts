/** The page colour of each scheme in hex, equal to `--paper` in tokens.css: for the manifest and meta theme-color. */
export const THEME_COLOURS = { light: '#eef5f7', dark: '#09141a' } as const;
