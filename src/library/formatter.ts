import {Trouble} from '../config/trouble.js';
import type {FormatterContext, FormatterModule} from '../formatters/formatter.js';
import type {FileReport} from '../report.js';
import type {Rule} from '../rule/rule.js';

/** Reports to be shown; what `lint` and `lintFiles` give fits. */
export interface ReportsToFormat {
  reports: readonly FileReport[];
  /** The rules that formats such as `sarif` describe; the built-in ones where it is left out. */
  rules?: readonly Rule[];
}

/** How a report is to look. */
export interface FormatOptions {
  /** Absolute; paths are shown relative to it. The linter's own directory where it is left out. */
  cwd?: string;
  /** Whether terminals are to see colours; `false` where it is left out. */
  color?: boolean;
  /** Columns that a line may fill; 100 where it is left out. */
  width?: number;
}

/** A report format, ready for use. */
export interface LoadedFormatter {
  /** Whether the reports have to hold the text of the memos: lint with `withSource: true`. */
  needsSource: boolean;
  /**
   * Turns reports into a text that is empty or ends with a line feed.
   *
   * @throws {Trouble} (as a rejection) where reports lack the text that the format needs, or the formatter fails.
   */
  format(result: ReportsToFormat, options?: FormatOptions): Promise<string>;
}

/** The widest that text is set where nobody chose. */
const defaultWidth = 100;

/**
 * A format of the command line for those who call it from a program.
 *
 * @param name The format's name in messages.
 * @param builtInRules What is described where the reports come without rules.
 */
export function toLoadedFormatter(
  name: string,
  {format, needsSource = false}: FormatterModule,
  cwd: string,
  builtInRules: readonly Rule[],
): LoadedFormatter {
  return {
    needsSource,
    async format({reports, rules = builtInRules}, options = {}) {
      if (needsSource) refuseMissingSource(name, reports);
      const context: FormatterContext = {
        cwd: options.cwd ?? cwd,
        color: options.color ?? false,
        width: options.width ?? defaultWidth,
        errorsOnly: false,
        troubles: [],
        rules,
      };
      return format(reports, context);
    },
  };
}

function refuseMissingSource(name: string, reports: readonly FileReport[]): void {
  const bare = reports.find(({source, trouble}) => source === undefined && trouble === undefined);
  if (bare === undefined) return;
  throw new Trouble(
    `format "${name}" shows the text of the memos, and the report of ${bare.filePath} is without it; lint with {withSource: true}`,
  );
}
