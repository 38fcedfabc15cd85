import {createHash} from 'node:crypto';
import {html, Markup} from './markup.js';

/** The parts of a page that stands alone. */
export interface PageParts {
  title: string;
  /** Its only style sheet. */
  style: string;
  /** Its only script; undefined for a page that does without. */
  script?: string;
  body: Markup;
}

/** A whole page: one file that asks for nothing outside, whatever others have written into it. */
export function pageOf({title, style, script, body}: PageParts): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} – change-lint</title>
<link rel="icon" href="data:,">
<style>${new Markup(style)}</style>
</head>
<body>
${body}
${script !== undefined && html`<script>${new Markup(script)}</script>\n`}</body>
</html>
`.text;
}

/** Nothing may be loaded or run but this style sheet and this script. */
function policyFor(style: string, script: string | undefined): string {
  const sources = [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    ...(script === undefined ? [] : [`script-src ${hashOf(script)}`]),
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return sources.join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
