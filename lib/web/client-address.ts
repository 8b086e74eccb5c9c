import { addressKey } from "@/lib/platform/address-key";

/** Set by the server (or the middleware on a host without it) from the trusted hop; one sent from outside never arrives. */
export const CLIENT_ADDRESS_HEADER = "x-lumo-client-address";

/** Who to count a stranger's requests under: the address, and for IPv6 its /64, which is one household. */
export function clientAddress(headers: Headers): string {
  return addressKey(headers.get(CLIENT_ADDRESS_HEADER) ?? "unknown");
}
