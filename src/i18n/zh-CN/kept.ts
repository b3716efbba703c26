/** Of the reports kept in this browser, on every page. */
export const kept = {
  unread: '本浏览器保存的报告没有读到',
  now: '页面现在只显示随本站发布的数据；保存的报告没有改动。',
  todo: {
    blocked: '浏览器不允许本页读取存储。请在浏览器设置中允许本站保存数据（不要用无痕窗口），然后重试。',
    full: '本机的存储空间已满。请腾出一些空间，然后重试。',
    busy: '另一个标签页正占用存储。请关闭本站的其他标签页，然后重试。',
    failed: '浏览器的存储没有回应。请重试；仍不行时请重新启动浏览器。',
  },
  retry: '重试',
  retrying: '正在重试……',
} as const;
