export const takeaway = {} as const;
