export const offline = {
  mark: 'Offline, data of {{time}}',
  markOnly: 'Offline, showing the data this page had loaded',
  newVersion: 'A new version is available',
  update: 'Update',
  copiedHere: 'Link copied; it points into this file, so only someone who has the file can open it',
} as const;
