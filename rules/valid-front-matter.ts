import {defineRule} from '../src/rule/define-rule.js';

const why = 'Front matter that cannot be read says nothing, so an owner or a review date in it is lost.';

export default defineRule({
  id: 'valid-front-matter',
  summary: 'The metadata at the top of the file can be read.',
  why,
  severity: 'error',
  presets: ['recommended', 'all'],
  options: {},
  examples: [
    {valid: '---\nowner: Ingrid Solheim\n---\n\n# Quiet mornings'},
    {valid: '# Quiet mornings\n\nThere is no front matter here.'},
    {
      invalid: '---\nowner: Ingrid Solheim\n«owner: Marek»\n---\n\n# Quiet mornings',
      message: 'The front matter cannot be read',
    },
    {invalid: '---\ntitle: «@mornings»\n---\n\n# Quiet mornings', message: 'The front matter cannot be read'},
  ],
  *check({announcement}) {
    const {frontMatterError} = announcement;
    if (!frontMatterError) return;
    yield {
      messageId: 'unreadable',
      message: `The front matter cannot be read: ${frontMatterError.reason}`,
      at: frontMatterError.place,
      why,
      example: 'owner: "Ingrid Solheim"',
    };
  },
});
