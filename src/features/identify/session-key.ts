/** Where the page's query client keeps whom this device stands for. */
export const SESSION_KEY = ['session'];
