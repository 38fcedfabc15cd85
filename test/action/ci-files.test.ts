import {readFileSync} from 'node:fs';
import path from 'node:path';
import {Ajv, type ValidateFunction} from 'ajv';
import {load} from 'js-yaml';
import {describe, expect, test} from 'vitest';
import {readAction, root} from './runner.js';

const read = (name: string) => readFileSync(path.join(root, name), 'utf8');

const ajv = new Ajv({strict: false, allErrors: true, validateFormats: false});
const schemaOf = (name: string) => ajv.compile(JSON.parse(read(`test/action/${name}.schema.json`)));
const isAction = schemaOf('github-action');
const isWorkflow = schemaOf('github-workflow');

/** What is wrong with a document; empty where nothing is. */
function faults(validate: ValidateFunction, document: unknown): string {
  return validate(document) ? '' : ajv.errorsText(validate.errors);
}

/** A step of a workflow, as far as the tests look at it. */
interface WorkflowStep {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, {steps: readonly WorkflowStep[]}>;
}

const page = read('docs/ci.md');
const duePage = read('docs/due.md');

/** The workflows that a page tells people to paste. */
const workflowsOn = (text: string): readonly string[] =>
  [...text.matchAll(/^```yaml\n(name: [\s\S]*?)^```/gm)].map(([, workflow]) => workflow!);

const workflows = workflowsOn(page);

const parse = (text: string) => load(text) as Workflow;
const stepsOf = ({jobs}: Workflow) => Object.values(jobs).flatMap(({steps}) => steps);

describe('action.yml', () => {
  test('is what the published schema of actions asks for', () => {
    expect(faults(isAction, readAction())).toBe('');
    const {runs, ...others} = readAction();
    const withoutShells = {...runs, steps: runs.steps.map(({shell: _, ...step}) => step)};
    expect(faults(isAction, {...others, runs: withoutShells})).toContain(
      "must have required property 'shell'",
    );
  });

  test('has no expression in a script, and uses no other action', () => {
    for (const step of readAction().runs.steps) {
      expect(step.run).not.toContain('${{');
      expect(step).not.toHaveProperty('uses');
    }
  });

  test('hands each input to a script', () => {
    const {inputs, runs} = readAction();
    const handed = runs.steps.flatMap(({env}) => Object.values(env)).join(' ');
    for (const name of Object.keys(inputs)) expect(handed).toContain(`\${{ inputs.${name} }}`);
  });

  test('is told in full by the page', () => {
    const {inputs, outputs} = readAction();
    for (const [name, input] of Object.entries(inputs)) {
      expect(page).toContain(`| \`${name}\` | ${input.default === '' ? '' : `\`${input.default}\` `}|`);
    }
    for (const name of Object.keys(outputs)) expect(page).toContain(`| \`${name}\` | `);
  });
});

describe('our own workflow', () => {
  const workflow = parse(read('.github/workflows/ci.yml'));

  test('is what the published schema of workflows asks for, and may only read', () => {
    expect(faults(isWorkflow, workflow)).toBe('');
    expect(workflow.permissions).toEqual({contents: 'read'});
  });

  test('runs what a newcomer is told to run', () => {
    expect(stepsOf(workflow)).toContainEqual({run: '.ci/run'});
  });

  test('pins each action to a commit', () => {
    for (const {uses} of stepsOf(workflow)) if (uses) expect(uses).toMatch(/^(?:\.\/|[\w/-]+@[0-9a-f]{40})$/);
  });

  test('gives our action inputs that it has', () => {
    for (const step of stepsOf(workflow)) if (step.uses === './') expectKnownInputs(step);
  });
});

describe('the workflows on the page', () => {
  test('are three', () => expect(workflows).toHaveLength(3));

  test.each(workflows)('%#: is what the schema asks for, and fits the action', text => {
    const workflow = parse(text);
    expect(faults(isWorkflow, workflow)).toBe('');
    const ours = stepsOf(workflow).filter(({uses}) => uses?.startsWith('change-lint/'));
    expect(ours).toHaveLength(1);
    for (const step of ours) expectKnownInputs(step);
  });
});

describe('the workflows on the page about reviews', () => {
  const dueWorkflows = workflowsOn(duePage);

  test('are three', () => expect(dueWorkflows).toHaveLength(3));

  test.each(dueWorkflows)('%#: is what the schema asks for, and fits the action', text => {
    const workflow = parse(text);
    expect(faults(isWorkflow, workflow)).toBe('');
    for (const step of stepsOf(workflow)) if (step.uses?.startsWith('change-lint/')) expectKnownInputs(step);
  });
});

function expectKnownInputs(step: WorkflowStep): void {
  expect(Object.keys(readAction().inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
}

describe('the files for other services', () => {
  const names = ['gitlab.yml', 'azure-pipelines.yml', 'Jenkinsfile'];

  test.each(names)('%s stands on the page as it is', name => {
    expect(page).toContain(
      `<!-- file: ci/${name} -->\n\`\`\`${name === 'Jenkinsfile' ? 'groovy' : 'yaml'}\n${read(`docs/ci/${name}`)}\`\`\``,
    );
  });

  test('they and the page name the version of this package', () => {
    const {version} = JSON.parse(read('package.json'));
    const named = [page, duePage, ...names.map(name => read(`docs/ci/${name}`))].flatMap(text =>
      [...text.matchAll(/change-lint@v?(\d[\w.-]*)|version: (\d[\w.-]*)/g)].map(
        match => match[1] ?? match[2],
      ),
    );
    expect(named.length).toBeGreaterThan(names.length);
    expect(new Set(named)).toEqual(new Set([version]));
  });
});
