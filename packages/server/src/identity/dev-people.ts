/** The issuer sample people belong to. No token of it is believed unless the service runs in development mode. */
export const devIssuer = 'urn:daybridge:dev';
