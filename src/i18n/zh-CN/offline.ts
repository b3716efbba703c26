/** What every page may have to say of the network and of its own version. */
export const offline = {
  mark: '离线，数据截至{{time}}',
  markOnly: '离线，显示本页已载入的数据',
  newVersion: '有新版本',
  update: '更新',
  copiedHere: '链接已复制；它指向这个文件，只有手里有此文件的人能打开',
} as const;
