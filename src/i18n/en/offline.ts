export const offline = {
  mark: 'Offline, data of {{time}}',
  markOnly: 'Offline, showing the data this page had loaded',
  newVersion: 'A new version is there',
  update: 'Update',
  copiedHere: 'Link copied; it points into this file, so only who has the file can open it',
} as const;
