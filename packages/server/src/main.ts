/** `npm run serve`: the service by itself, without pages and sample data. The same as `daybridge serve`. */
process.argv.splice(2, 0, 'serve');
await import('./commands/daybridge.ts');
