import { editor } from 'monaco-graphql/esm/monaco-editor.js';

/** The file of each worker, put in by build.mjs. */
declare const WORKERS: Record<'editor' | 'json' | 'graphql', string>;

const fileOf = (label: string): string => {
  if (label === 'json') return WORKERS.json;
  return label === 'graphql' ? WORKERS.graphql : WORKERS.editor;
};

window.MonacoEnvironment = { getWorker: (_, label) => new Worker(new URL(fileOf(label), import.meta.url)) };

// Backgrounds are see-through, so that the page's own colours decide; hues keep a contrast of 4.5 to 1 on them.
const clear = { 'editor.background': '#00000000', 'editorGutter.background': '#00000000' };
const suggestions = (background: string, chosen: string, text: string, match: string) => ({
  'editorSuggestWidget.background': background,
  'editorSuggestWidget.foreground': text,
  'editorSuggestWidget.selectedBackground': chosen,
  'editorSuggestWidget.selectedForeground': text,
  'editorSuggestWidget.selectedIconForeground': text,
  'editorSuggestWidget.highlightForeground': match,
  'editorSuggestWidget.focusHighlightForeground': match,
});

editor.defineTheme('rollcall-light', {
  base: 'vs',
  inherit: true,
  rules: [
    { token: '', foreground: '1f2937' },
    { token: 'comment', foreground: '56616f' },
    { token: 'keyword', foreground: '1d4f82' },
    { token: 'type', foreground: '6b3fa0' },
    { token: 'key', foreground: '1f2937' },
    { token: 'string.key.json', foreground: '1d4f82' },
    { token: 'string.value.json', foreground: '1b6b4a' },
    { token: 'string', foreground: '1b6b4a' },
    { token: 'number', foreground: '9a4a00' },
    { token: 'keyword.json', foreground: '9a4a00' },
  ],
  colors: {
    ...clear,
    'editorLineNumber.foreground': '#6b7684',
    ...suggestions('#ffffff', '#d8e6f4', '#1f2937', '#1d4f82'),
  },
});
editor.defineTheme('rollcall-dark', {
  base: 'vs-dark',
  inherit: true,
  rules: [
    { token: '', foreground: 'dbe2ea' },
    { token: 'comment', foreground: '97a3b1' },
    { token: 'keyword', foreground: '8fc1f5' },
    { token: 'type', foreground: 'cdb2f5' },
    { token: 'key', foreground: 'dbe2ea' },
    { token: 'string.key.json', foreground: '8fc1f5' },
    { token: 'string.value.json', foreground: '8fd6b4' },
    { token: 'string', foreground: '8fd6b4' },
    { token: 'number', foreground: 'f0b37e' },
    { token: 'keyword.json', foreground: 'f0b37e' },
  ],
  colors: {
    ...clear,
    'editorLineNumber.foreground': '#8592a1',
    ...suggestions('#232a35', '#2f4964', '#dbe2ea', '#8fc1f5'),
  },
});
