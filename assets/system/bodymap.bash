# bash completion for bodymap
_bodymap() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
  local commands="run preview check new words history restore updates report pin doctor shot tour"
  case $previous in
    --content | --assets | --state) mapfile -t COMPREPLY < <(compgen -d -- "$current") ;;
    --text) mapfile -t COMPREPLY < <(compgen -W "100 130 160 200" -- "$current") ;;
    --format) mapfile -t COMPREPLY < <(compgen -W "text json" -- "$current") ;;
    new) mapfile -t COMPREPLY < <(compgen -W "area page" -- "$current") ;;
    *)
      if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(bodymap "${COMP_WORDS[@]:1:COMP_CWORD-1}" --help 2>/dev/null |
          grep -oE -- '--[a-z-]+' | sort -u)" -- "$current")
      elif ((COMP_CWORD == 1)); then
        mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$current")
      else
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
      fi
      ;;
  esac
}
complete -o filenames -F _bodymap bodymap
