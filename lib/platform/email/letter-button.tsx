import { letterStyles } from "./letter-styles";

/** The one thing to do in a letter. */
export function LetterButton({ href, children }: { href: string; children: string }) {
  return (
    <table role="presentation" cellPadding={0} cellSpacing={0}>
      <tbody>
        <tr>
          <td style={letterStyles.buttonCell}>
            <a href={href} style={letterStyles.button}>
              {children}
            </a>
          </td>
        </tr>
      </tbody>
    </table>
  );
}
