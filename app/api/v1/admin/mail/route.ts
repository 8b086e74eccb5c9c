import { listMail } from "@/lib/admin/mail/queries";
import { mailPage, mailQuery } from "@/lib/admin/mail/schema";
import { endpoint } from "@/lib/web/endpoint";

export const GET = endpoint(
  { summary: "What became of the letters of a month", who: "admin", query: mailQuery, answer: mailPage },
  ({ actor, query }) => listMail(actor, query),
);
