# bash completion for bodymap
_bodymap() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command="" word i
  local commands="run preview check new words history restore updates report pin doctor shot tour"
  local content=/var/lib/bodymap/content
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    case $word in
      --content) content=${COMP_WORDS[++i]} ;;
      --assets | --state | --diagonal | --size) ((i++)) ;;
      *) [[ -z $command && " $commands " == *" $word "* ]] && command=$word ;;
    esac
  done
  _bodymap_choose() { mapfile -t COMPREPLY < <(compgen -W "$1" -- "$current"); }
  _bodymap_languages() {
    _bodymap_choose "$(find "$content/words" -mindepth 1 -maxdepth 1 -printf '%f\n' 2>/dev/null | sed 's/\.lua$//' | sort -u)"
  }
  COMPREPLY=()
  case $previous in
    --content | --assets | --state) mapfile -t COMPREPLY < <(compgen -d -- "$current"); return ;;
    --out) [[ $command == words ]] && mapfile -t COMPREPLY < <(compgen -d -- "$current"); return ;;
    --from | --defaults) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    --language) _bodymap_languages; return ;;
    --text) _bodymap_choose "100 130 160 200"; return ;;
    --format) _bodymap_choose "text json"; return ;;
    --diagonal | --size | --days | --screen | --take | --leave) return ;;
    new) _bodymap_choose "area page"; return ;;
  esac
  if [[ $current == -* ]]; then
    _bodymap_choose "$(bodymap $command --help 2>/dev/null | grep -oE -- '--[a-z-]+' | sort -u)"
    return
  fi
  case $command in
    "") _bodymap_choose "$commands" ;;
    words) _bodymap_languages ;;
    restore) _bodymap_choose "last undo yesterday today" ;;
    check | shot | tour) mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
  esac
}
complete -o filenames -F _bodymap bodymap
