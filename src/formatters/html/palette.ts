/**
 * What all our pages share: paper and ink by day, the same by night, and three families of type.
 *
 * @param measures Further custom properties of one page, each with its semicolon.
 */
export function palette(measures: string): string {
  return `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --raised: #ffffff; --ink: #24221e; --quiet: #635e56; --line: #dfdad0; --link: #1d4f86;
  --present: #0b4f8a; --present-tint: #e0edf8; --present-lit: #b5d7f5;
  --weak: #744700; --weak-tint: #fdf0d2; --weak-lit: #fbd98c;
  --missing: #9c2216; --missing-tint: #fbe6e1; --missing-lit: #f8bfb3;
  --info: #51427f; --info-tint: #ece8f7; --info-lit: #d0c5ef;
  ${measures}
  --serif: Charter, "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #17191d; --raised: #1f2227; --ink: #e7e3db; --quiet: #a9a399; --line: #363a41; --link: #9cc8f5;
    --present: #94c9f7; --present-tint: #1b2f42; --present-lit: #24527a;
    --weak: #f1c777; --weak-tint: #392d16; --weak-lit: #6a4f17;
    --missing: #ffab9b; --missing-tint: #3f221d; --missing-lit: #7b3328;
    --info: #c6baf3; --info-tint: #2b2640; --info-lit: #4a3f78;
  }
}
* { box-sizing: border-box; }`;
}

/** Links and where the focus is. */
export const links = `a { color: var(--link); text-underline-offset: .18em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 4px; }`;
