import type { Metadata } from "next";
import { LegalPage } from "@/components/legal/legal-page";

export const metadata: Metadata = {
  title: "Privacy",
  description: "What Lumo knows about you, why, for how long, and how to take it back.",
  alternates: { canonical: "/legal/privacy" },
};

export default function PrivacyPage() {
  return (
    <LegalPage
      title="Privacy"
      summary="What we know about you, why, for how long, and how to take it back."
      since="21 November 2026"
    >
      <h2>What we keep</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Why</th>
            <th scope="col">How long</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>Handle, name, and what you put on your page</td>
            <td>To show your page to those you let see it</td>
            <td>Until you change or remove it</td>
          </tr>
          <tr>
            <td>E-mail address</td>
            <td>To sign you in and send the letters you asked for</td>
            <td>As long as you have an account</td>
          </tr>
          <tr>
            <td>Password, as a hash that cannot be turned back</td>
            <td>To sign you in</td>
            <td>As long as you have an account</td>
          </tr>
          <tr>
            <td>Signed-in devices: browser, rough time, address</td>
            <td>So that you can see them and sign them out</td>
            <td>30 days at most</td>
          </tr>
          <tr>
            <td>Whom you follow, block and mute</td>
            <td>To do what you asked for</td>
            <td>Until you undo it</td>
          </tr>
          <tr>
            <td>
              Messages you write, with their pictures, what they said before an edit, and your reactions
            </td>
            <td>To deliver them, and to show them to the people you wrote to</td>
            <td>
              Until you delete them: the words are gone at once and for everybody, the pictures within a day
            </td>
          </tr>
          <tr>
            <td>
              Threads, posts and comments you write in the forum and the blog, and what posts said before an
              edit
            </td>
            <td>To show them to everybody who may read there</td>
            <td>Until you delete them; when you leave they stand on without your name</td>
          </tr>
          <tr>
            <td>
              That somebody read a post of the blog: a mark made with a key that is thrown away after two days
            </td>
            <td>To count every reader once a day</td>
            <td>The numbers stay; whose they were cannot be found out</td>
          </tr>
          <tr>
            <td>A diary you bring from elsewhere: what its file says of films</td>
            <td>To put it into yours, to take it back whole, and to bring films that come later</td>
            <td>
              The file itself until it is read; what it says for a month unless you bring it, then until you
              take it back or leave
            </td>
          </tr>
          <tr>
            <td>How far you have read a conversation, and words you have not sent yet</td>
            <td>To show you what is new, and to let you go on writing on another device</td>
            <td>Until you read on, send or drop them</td>
          </tr>
          <tr>
            <td>A copy of a message that somebody reported, with up to five before and after it</td>
            <td>So that staff, who cannot read conversations, can decide</td>
            <td>As long as the report is kept</td>
          </tr>
          <tr>
            <td>What you wrote that waits for a look by the staff, or was not let through</td>
            <td>So that they can decide, and you can copy it</td>
            <td>Until you take it back, or 30 days from when it was decided</td>
          </tr>
          <tr>
            <td>A fingerprint of longer things you said, and the sites that newcomers link to</td>
            <td>To find what is said everywhere at once</td>
            <td>A day</td>
          </tr>
          <tr>
            <td>A copy of everything, when you ask for one</td>
            <td>To hand it to you</td>
            <td>A day from when it is ready; that you asked for it, 30 days</td>
          </tr>
          <tr>
            <td>Notifications</td>
            <td>To tell you what happened</td>
            <td>30 days</td>
          </tr>
        </tbody>
      </table>
      <h2>What we do not do</h2>
      <p>
        We show no advertising, load nothing from other companies while you read, and sell nothing about you
        to anybody. Pages you read as a visitor are not counted to your name, because we do not know it.
      </p>
      <p>
        Nobody here reads your conversations. When you send a link, our server asks the page behind it once
        for its title, without saying who sent it; what you hide as a spoiler it does not ask. That you are
        typing is shown to whoever has the conversation or room open and kept nowhere; that you are in a
        community is shown to its people while you have it open. Both, and how far you have read, can be
        hidden in the settings.
      </p>
      <h2>Cookies</h2>
      <p>
        One, and only when you sign in: it holds a random number that names your session. Your choice of theme
        and the last things you searched for stay in your own browser.
      </p>
      <h2>Who else sees it</h2>
      <p>
        The companies that run our servers, our database, our mail and our file storage handle data for us and
        on our orders. If you sign in with Google, Google tells us your address and name, and learns that you
        signed in here.
      </p>
      <h2>Your say</h2>
      <p>
        You can read and change what is on your page at any time, make your page private, choose which letters
        you get, and delete your account in the settings. You are hidden at once and can come back for
        fourteen days; after that what identified you is erased, together with your pictures, drafts,
        notifications and memberships. What you wrote to others stays in their conversations, signed “Somebody
        who left”; of your handle we keep a hash, so that nobody can pass for you. You can take a copy of
        everything we hold about you in the settings of your account, once a day: one file, made while you
        wait, that only you can fetch. Of your conversations it has what you can read yourself, with the words
        of the others. You may ask us to correct what is wrong, and complain to the authority that looks after
        privacy where you live.
      </p>
    </LegalPage>
  );
}
