import type {CompletedCommand, CompletedFlag, Completions, Values} from '../completion.js';

/** Names of files are lines; bash before 4 cannot be told that they are files, and does without the slash. */
const files = `compopt -o filenames 2>/dev/null; IFS=$'\\n'; COMPREPLY+=($(compgen -f -- "$current"))`;

/** A script for bash 3.2 and newer. */
export function bashScript({flags, commands, severities}: Completions): string {
  const everyFlag = [...flags, ...commands.flatMap(command => command.flags)];
  const flagWords = (some: readonly CompletedFlag[]) => some.flatMap(({names}) => names).join(' ');
  return `# Completion for change-lint in bash. Load it with: source <(change-lint completion bash)
_change_lint() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command= word
  local IFS=$' \\t\\n'
  COMPREPLY=()
  # Bash takes "--format=json" and "no-decree=warn" for three words each.
  if [[ $current == "=" ]]; then
    current=
  elif [[ $before == "=" ]]; then
    before=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  if [[ \${COMP_LINE:0:COMP_POINT} =~ --rule[\\ =][a-z][a-z0-9/-]*=[a-z]*$ ]]; then
    COMPREPLY=($(compgen -W "${severities.join(' ')}" -- "$current"))
    return
  fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in
      ${commands.map(({name}) => name).join('|')}) command=$word; break ;;
    esac
  done
  case $before in
${everyFlag.flatMap(flagCase).join('\n')}
  esac
  if [[ $current == -* ]]; then
    local flags="${flagWords(flags)}"
    case $command in
${commands
  .filter(command => command.flags.length > 0)
  .map(command => `      ${command.name}) flags="$flags ${flagWords(command.flags)}" ;;`)
  .join('\n')}
    esac
    COMPREPLY=($(compgen -W "$flags" -- "$current"))
    return
  fi
  case $command in
${commands.map(commandCase).join('\n')}
    *)
      if ((COMP_CWORD == 1)); then
        COMPREPLY=($(compgen -W "${commands.map(({name}) => name).join(' ')}" -- "$current"))
      fi
      ${files} ;;
  esac
}
complete -F _change_lint change-lint
`;
}

function flagCase({names, values}: CompletedFlag): readonly string[] {
  return values === undefined ? [] : [`    ${names.join('|')}) ${reply(values)}; return ;;`];
}

function commandCase({name, values}: CompletedCommand): string {
  return `    ${name}) ${reply(values)} ;;`;
}

function reply(values: Values): string {
  if (values === 'unknown') return ':';
  if (values === 'file') return files;
  // The value of --rule goes on behind its equals sign.
  const goesOn = values.some(value => value.endsWith('=')) ? 'compopt -o nospace 2>/dev/null; ' : '';
  return `${goesOn}COMPREPLY=($(compgen -W "${values.join(' ')}" -- "$current"))`;
}
