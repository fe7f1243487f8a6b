/** The value of a custom property of tokens.css as it stands now; undefined where no style sheet is loaded. */
export const readToken = (name: `--${string}`): string | undefined =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim() || undefined;
