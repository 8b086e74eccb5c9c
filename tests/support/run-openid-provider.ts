import { startOpenIdProvider } from "./openid-provider";

// Stands in for Google while the browser tests run.
const { issuer } = await startOpenIdProvider(Number(process.argv[2]));
console.log(`An OpenID provider listens at ${issuer}`);
