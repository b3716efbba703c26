export const offline = {
  mark: 'Offline, data of {{time}}',
  markOnly: 'Offline, showing the data this page had loaded',
  newVersion: 'A new version is there',
  update: 'Update',
} as const;
