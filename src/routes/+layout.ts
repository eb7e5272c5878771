// Every page is a static file in a folder of its own: any web server can serve it.
export const prerender = true;
export const trailingSlash = 'always';
