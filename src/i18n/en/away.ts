export const away = {
  title: 'Without a network',
  here: 'On this device',
  support: {
    asking: 'Checking…',
    preparing: 'Preparing; when this is done, the site works offline.',
    ready:
      'Ready for offline use: every page, the data, the search and the downloads are kept in this browser; what reads PDF and Word files is kept once it was used.',
    insecure: 'This address is not https, so the browser does not allow offline use; use the single file.',
    unsupported: 'This browser does not support offline use; use the single file.',
    refused:
      'The browser did not keep the files that offline use needs (no room, or not allowed). With a network everything works; or use the single file.',
    portable: 'This is the single file; it needs no network at all. Its data is as of {{time}}, when it was made.',
  },
  app: 'Installing',
  appText: 'Choose “Install” or “Add to home screen” in the menu of the browser to open the site like an app.',
  file: 'Single file',
  fileText:
    'The whole site with its data in one HTML file that opens with a double click: for computers on a closed network, USB sticks and rooms without a network. Whoever maintains the site makes it with this command, which puts it into the folder dist-portable:',
  fileUse:
    'Opens with a double click and can be copied to a USB stick. Filters and pages are in the address and stay after a reload; what you saved is kept in the browser of this computer, so export it before moving. Ask for a new file when the data has changed.',
} as const;
