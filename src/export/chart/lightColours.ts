/** The light theme's tokens as colours of their own: an image stands outside the page, on paper or a slide. */
export const LIGHT_COLOURS: Readonly<Record<string, string>> = {
  paper: '#fbfaf7',
  panel: '#ffffff',
  ink: '#1c1f23',
  'ink-2': '#4a5058',
  'ink-3': '#595f69',
  line: '#e3dfd6',
  'line-2': '#c9c3b6',
  seal: '#a8281f',
  administration: '#1f5592',
  enforcement: '#96510a',
  disputes: '#0b6b61',
  supervision: '#75388f',
};
