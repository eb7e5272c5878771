export const match = (param: string) => param === 'en';
