import type {CompletedCommand, CompletedFlag, Completions, Values} from '../completion.js';

/** A script for zsh, to be sourced or to lie as `_change-lint` in a directory of `fpath`. */
export function zshScript({flags, commands, severities}: Completions): string {
  const everyFlag = [...flags, ...commands.flatMap(command => command.flags)];
  return `#compdef change-lint
# Completion for change-lint in zsh. Load it with: source <(change-lint completion zsh)
_change_lint() {
  local command= before=\${words[CURRENT-1]} current=\${words[CURRENT]} word
  local -a commands flags
  if [[ $current == --*=* ]]; then
    before=\${current%%=*}
    compset -P '*='
  fi
  for word in \${words[2,CURRENT-1]}; do
    case $word in
      (${commands.map(({name}) => name).join('|')}) command=$word; break ;;
    esac
  done
  if [[ $before == --rule && \${words[CURRENT]#--rule=} == *=* ]]; then
    compset -P '*='
    compadd -- ${severities.join(' ')}
    return
  fi
  case $before in
${everyFlag.flatMap(flagCase).join('\n')}
  esac
  if [[ $current == -* ]]; then
    flags=(
${flags.flatMap(described).join('\n')}
    )
    case $command in
${commands
  .filter(command => command.flags.length > 0)
  .map(
    command => `      (${command.name}) flags+=(\n${command.flags.flatMap(described).join('\n')}\n      ) ;;`,
  )
  .join('\n')}
    esac
    _describe -o flag flags
    return
  fi
  case $command in
${commands.map(commandCase).join('\n')}
    (*)
      if ((CURRENT == 2)); then
        commands=(
${commands.map(({name, description}) => `          ${quoted(`${name}:${description}`)}`).join('\n')}
        )
        _describe command commands
      fi
      _files ;;
  esac
}
if [[ \${funcstack[1]} == _change-lint ]]; then
  _change_lint "$@"
else
  compdef _change_lint change-lint
fi
`;
}

function described({names, description}: CompletedFlag): readonly string[] {
  return names.map(name => `      ${quoted(`${name}:${description}`)}`);
}

function flagCase({names, values}: CompletedFlag): readonly string[] {
  return values === undefined ? [] : [`    (${names.join('|')}) ${reply(values)}; return ;;`];
}

function commandCase({name, values}: CompletedCommand): string {
  return `    (${name}) ${reply(values)} ;;`;
}

function reply(values: Values): string {
  if (values === 'file') return '_files';
  if (values === 'unknown' || values.length === 0) return '_message value';
  // The value of --rule goes on behind its equals sign.
  const goesOn = values.some(value => value.endsWith('=')) ? "-S '' " : '';
  return `compadd ${goesOn}-- ${values.join(' ')}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
