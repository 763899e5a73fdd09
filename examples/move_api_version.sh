#!/usr/bin/env bash
# What a newer api-version breaks in your code, and the move: move_api_version.sh FOLDER
set -euo pipefail
folder=$1 old=2024-02-01 new=2024-10-21

aoai diff "$old" "$new" --format markdown -o changes.md
# Exit code 1: lines break; 2: nothing could be judged; 3: some of it could not be told.
aoai migrate "$old" "$new" "$folder" || [ $? -eq 3 ]
aoai migrate "$old" "$new" "$folder" --write
