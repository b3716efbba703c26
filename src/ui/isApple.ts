/** Whether keyboards here say ⌘ and ⌥ where others say Ctrl and Alt. */
export const isApple = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);
