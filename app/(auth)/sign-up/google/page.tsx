import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthHeading } from "@/components/accounts/auth-heading";
import { GoogleNewcomerForm } from "@/components/accounts/google-newcomer-form";
import { openGoogleTicket } from "@/lib/accounts/google/ticket";
import { readCookie } from "@/lib/auth/jar";

export const metadata: Metadata = { title: "Join with Google", robots: { index: false } };

export default async function GoogleNewcomerPage() {
  const ticket = openGoogleTicket(await readCookie("google"));
  if (!ticket) redirect("/sign-in?google=failed");
  return (
    <>
      <AuthHeading title="One more thing">
        Google vouches for {ticket.email}. Choose what people call you here.
      </AuthHeading>
      <GoogleNewcomerForm name={ticket.name} />
    </>
  );
}
