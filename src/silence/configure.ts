import type {Announcement, Place} from '../announcement/announcement.js';
import type {RuleSettings} from '../config/config.js';
import {overlay, settingsOf, toRuleset} from '../config/ruleset.js';
import {isRecord, kindOf} from '../config/severity.js';
import {Trouble} from '../config/trouble.js';
import {plainKey} from '../reading/front-matter-values.js';
import type {Ruleset} from '../report.js';
import {type Directive, nameOf} from './directive.js';

/** Settings that a document has for itself and that could not be understood; none of them applies. */
export interface BrokenSettings {
  reason: string;
  place: Place;
}

/** What a document says about its own rules. */
export interface OwnSettings {
  ruleset: Ruleset;
  /** True for `change-lint: false` in the front matter. */
  isSilent: boolean;
  broken: readonly BrokenSettings[];
}

/** A value that ought to be `{rules: {…}}`, and where it stands. */
interface Claim {
  value: unknown;
  by: string;
  place: Place;
}

const FRONT_MATTER_KEY = 'change-lint';

const SPECIMEN = '{"rules": {"no-decree": "off"}}';

/**
 * Lays what the document itself says about rules over what is configured for it: first the front matter, then
 * `change-lint-configure-file` in the order of the document.
 */
export function configureOwn(
  ruleset: Ruleset,
  announcement: Announcement,
  directives: readonly Directive[],
): OwnSettings {
  const header = frontMatterClaim(announcement);
  const claims = header && typeof header.value !== 'boolean' ? [header] : [];
  const broken: BrokenSettings[] = [];
  for (const directive of directives.filter(({kind}) => kind === 'configure-file')) {
    const by = nameOf(directive.kind);
    const {place} = directive.comment;
    try {
      claims.push({value: JSON.parse(directive.settings), by, place});
    } catch {
      broken.push({reason: `${by} must be followed by JSON, such as ${SPECIMEN}`, place});
    }
  }
  const isSilent = header?.value === false;
  if (claims.length === 0) return {ruleset, isSilent, broken};

  const rules = ruleset.map(({rule}) => rule);
  let settings = settingsOf(ruleset);
  for (const claim of claims) {
    try {
      const said = {value: rulesOf(claim), by: claim.by};
      settings = overlay(settings, [said], rules);
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      broken.push({reason: error.message, place: claim.place});
    }
  }
  return {ruleset: toRuleset(rules, settings), isSilent, broken};
}

function frontMatterClaim({frontMatter}: Announcement): Claim | undefined {
  const key = Object.keys(frontMatter?.data ?? {}).find(
    each => plainKey(each) === plainKey(FRONT_MATTER_KEY),
  );
  if (!frontMatter || key === undefined) return undefined;
  const place = frontMatter.placeOf(key) ?? frontMatter.place;
  return {value: frontMatter.data[key], by: FRONT_MATTER_KEY, place};
}

/** @throws {Trouble} where the value is anything but `{rules: {…}}`. */
function rulesOf({value, by}: Claim): RuleSettings {
  if (!isRecord(value)) {
    const alternative = by === FRONT_MATTER_KEY ? 'false, or settings such as' : 'settings such as';
    throw new Trouble(`${by} must be ${alternative} ${SPECIMEN}, but is ${kindOf(value)}`);
  }
  const stranger = Object.keys(value).find(key => key !== 'rules');
  if (stranger !== undefined) {
    throw new Trouble(`${by}: unknown key "${stranger}"; write settings of rules as ${SPECIMEN}`);
  }
  if (!isRecord(value.rules))
    throw new Trouble(`${by}: rules must be an object, but is ${kindOf(value.rules)}`);
  // Each setting is read, and refused where it is wrong, when it is laid over the others.
  return value.rules as RuleSettings;
}
