/** The last decade of the first hundred years. What a line means is said in `read-reel.ts`. */
export const the1990s = `
Close-Up | Nemā-ye nazdik | 1990 | IR | fa | 98 | drama, documentary
Abbas Kiarostami | Hossain Sabzian, Mohsen Makhmalbaf
A man who told a family that he was a famous director is tried for it, and everybody plays themselves.

Goodfellas | - | 1990 | US | en | 145 | crime, drama
Martin Scorsese | Ray Liotta, Robert De Niro, Joe Pesci, Lorraine Bracco, Paul Sorvino
As far back as he can remember he wanted to be one of the men across the street, and he was.

An Angel at My Table | - | 1990 | NZ AU GB | en | 158 | drama
Jane Campion | Kerry Fox, Karen Fergusson, Alexia Keogh
Janet Frame, shy and red-haired, is taken for mad by doctors and saved by what she writes.

Days of Being Wild | Ā Fēi zhèngzhuàn | 1990 | HK | yue | 94 | drama, romance
Wong Kar-wai | Leslie Cheung, Maggie Cheung, Andy Lau, Carina Lau, Jacky Cheung, Rebecca Pan
A young man who says he has no feet to land on makes a shop girl look at the clock for one minute.

Raise the Red Lantern | Dàhóng dēnglóng gāogāo guà | 1991 | CN HK TW | zh | 125 | drama, history
Zhang Yimou | Gong Li, He Saifei, Cao Cuifen
A student sold as fourth wife learns what it means when the lanterns are lit before one's door.

A Brighter Summer Day | Gǔlǐngjiē shàonián shārén shìjiàn | 1991 | TW | zh | 237 | drama, crime
Edward Yang | Chang Chen, Lisa Yang, Chang Kuo-chu, Elaine Jin
A schoolboy with a stolen torch drifts among the gangs of Taipei, where parents wait to go back.

The Double Life of Véronique | La Double Vie de Véronique | 1991 | FR PL | fr pl | 98 | drama, fantasy
Krzysztof Kieślowski | Irène Jacob, Philippe Volter
A singer in Poland and a music teacher in France do not know of each other and feel each other's absence.

Daughters of the Dust | - | 1991 | US | en | 112 | drama, history
Julie Dash | Cora Lee Day, Alva Rogers, Barbara O. Jones, Kaycee Moore, Trula Hoosier
On an island off Carolina a family eats together for the last time before some of it goes north.

Thelma & Louise | - | 1991 | US | en | 130 | adventure, crime
Ridley Scott | Susan Sarandon, Geena Davis, Harvey Keitel, Michael Madsen, Brad Pitt
Two friends set out for a weekend in the mountains and after one evening cannot go back.

The Silence of the Lambs | - | 1991 | US | en | 118 | thriller, crime
Jonathan Demme | Jodie Foster, Anthony Hopkins, Scott Glenn, Ted Levine
A trainee of the FBI asks a killer behind glass about another, and he asks about her in return.

Hyenas | Hyènes | 1992 | SN CH FR | wo | 110 | drama, comedy
Djibril Diop Mambéty | Mansour Diouf, Ami Diakhate
A woman who left her town in shame comes back richer than a bank and names her price for its future.

Orlando | - | 1992 | GB | en | 94 | fantasy, history
Sally Potter | Tilda Swinton, Billy Zane, Quentin Crisp, Lothaire Bluteau
A young nobleman is told by his queen not to grow old, and lives four centuries, first as he, then as she.

The Piano | - | 1993 | NZ AU FR | en | 121 | drama, romance
Jane Campion | Holly Hunter, Harvey Keitel, Sam Neill, Anna Paquin
A woman who does not speak lands on a wild beach with a daughter and a piano nobody wants to carry.

The Scent of Green Papaya | Mùi đu đủ xanh | 1993 | VN FR | vi | 104 | drama
Trần Anh Hùng | Trần Nữ Yên Khê, Lu Man San
A girl comes to serve in a house in Saigon and looks closely at ants, milk and the man next door.

Farewell My Concubine | Bàwáng bié jī | 1993 | CN HK | zh | 171 | drama, history
Chen Kaige | Leslie Cheung, Zhang Fengyi, Gong Li
Two boys beaten into stars of the Peking opera play a king and his consort through fifty years of regimes.

Strawberry and Chocolate | Fresa y chocolate | 1993 | CU MX ES | es | 108 | drama, comedy
Tomás Gutiérrez Alea, Juan Carlos Tabío | Jorge Perugorría, Vladimir Cruz, Mirta Ibarra
A student loyal to the party spies on an artist who orders strawberry ice cream, and learns to like him.

Sankofa | - | 1993 | US GH | en | 125 | drama, history
Haile Gerima | Kofi Ghanaba, Oyafunmike Ogunlano, Alexandra Duah
A model posing before a slave fort is sent back into the life of a woman who was held there.

The Silences of the Palace | Ṣamt al-quṣūr | 1994 | TN FR | ar fr | 127 | drama
Moufida Tlatli | Hend Sabri, Amel Hedhili, Najia Ouerghi
A singer goes back to the palace of the beys where her mother was a servant and could not say no.

Chungking Express | Chóngqìng sēnlín | 1994 | HK | yue zh | 102 | romance, comedy
Wong Kar-wai | Brigitte Lin, Takeshi Kaneshiro, Tony Leung Chiu-wai, Faye Wong
One policeman eats pineapple tins until their date is up; another does not notice who tidies his flat.

Sátántangó | - | 1994 | HU | hu | 439 | drama
Béla Tarr | Mihály Víg, Putyi Horváth, László feLugossy
In the autumn rain a failed collective waits for a man they took for dead, who has plans for them.

Vive l'amour | Àiqíng wànsuì | 1994 | TW | zh | 118 | drama
Tsai Ming-liang | Yang Kuei-mei, Chen Chao-jung, Lee Kang-sheng
An estate agent, a street trader and a seller of urns use the same empty flat in Taipei without meeting.

Before the Rain | Pred doždot | 1994 | MK GB FR | mk sq en | 113 | drama, war
Milcho Manchevski | Katrin Cartlidge, Rade Šerbedžija, Grégoire Colin, Labina Mitevska
A monk under a vow of silence, an editor in London and a photographer going home, in a circle not quite closed.

Three Colours: Red | Trois couleurs : Rouge | 1994 | FR PL CH | fr | 99 | drama, romance
Krzysztof Kieślowski | Irène Jacob, Jean-Louis Trintignant
A model in Geneva runs over a dog and finds its owner, a judge who listens to his neighbours' calls.

Once Were Warriors | - | 1994 | NZ | en mi | 102 | drama
Lee Tamahori | Rena Owen, Temuera Morrison, Mamaengaroa Kerr-Bell
A Māori family in the city lives between the father's fists and what the mother has not forgotten.

La Haine | - | 1995 | FR | fr | 98 | drama, crime
Mathieu Kassovitz | Vincent Cassel, Hubert Koundé, Saïd Taghmaoui
The day after a riot three friends from the estates have nothing to do and a policeman's gun.

The White Balloon | Bādkonak-e sefid | 1995 | IR | fa | 85 | drama, family
Jafar Panahi | Aida Mohammadkhani, Mohsen Kafili
A girl of seven has until the new year to buy a goldfish, and the banknote falls through a grating.

Underground | Podzemlje | 1995 | RS FR DE | sr de | 170 | comedy, war, drama
Emir Kusturica | Miki Manojlović, Lazar Ristovski, Mirjana Joković
People making weapons in a cellar in Belgrade are never told that the war is over.

Before Sunrise | - | 1995 | US AT | en | 101 | romance, drama
Richard Linklater | Ethan Hawke, Julie Delpy
Two strangers on a train get off in Vienna to walk and talk until his plane leaves in the morning.

Safe | - | 1995 | US GB | en | 119 | drama
Todd Haynes | Julianne Moore, Peter Friedman, Xander Berkeley
A housewife in a spotless valley falls ill with what seems to be the century itself.

Clueless | - | 1995 | US | en | 97 | comedy, romance
Amy Heckerling | Alicia Silverstone, Stacey Dash, Brittany Murphy, Paul Rudd, Dan Hedaya
A schoolgirl in Beverly Hills arranges everybody's heart for them and overlooks her own.

Antonia's Line | Antonia | 1995 | NL BE GB | nl | 102 | comedy, drama
Marleen Gorris | Willeke van Ammelrooy, Els Dottermans, Jan Decleir
After the war a woman takes over her mother's farm, and her table grows longer with every generation.

Gabbeh | - | 1996 | IR FR | fa | 75 | romance, drama
Mohsen Makhmalbaf | Shaghayegh Djodat, Abbas Sayyahi
An old couple washes a carpet in a stream, and the rider woven into it begins to tell her love story.

Fargo | - | 1996 | US GB | en | 98 | crime, comedy
Joel Coen, Ethan Coen | Frances McDormand, William H. Macy, Steve Buscemi, Peter Stormare, Harve Presnell
A car salesman has his wife kidnapped, and a police chief seven months pregnant follows the tracks in the snow.

Irma Vep | - | 1996 | FR | fr en | 99 | comedy, drama
Olivier Assayas | Maggie Cheung, Jean-Pierre Léaud, Nathalie Richard
A star from Hong Kong comes to Paris for a remake of a silent serial, puts on a latex suit and waits.

The Watermelon Woman | - | 1996 | US | en | 90 | comedy, romance
Cheryl Dunye | Cheryl Dunye, Guinevere Turner, Valarie Walker
A video clerk in Philadelphia makes a film about a Black actress of the thirties whose name nobody wrote down.

Secrets & Lies | - | 1996 | GB FR | en | 142 | drama
Mike Leigh | Brenda Blethyn, Marianne Jean-Baptiste, Timothy Spall, Phyllis Logan, Claire Rushbrook
An optometrist looks for the mother who gave her away and meets a factory worker on a bench in Holborn.

Happy Together | Chūnguāng zhàxiè | 1997 | HK | yue zh es | 96 | romance, drama
Wong Kar-wai | Leslie Cheung, Tony Leung Chiu-wai, Chang Chen
Two lovers from Hong Kong set out for the falls of Iguazú and part and start over in Buenos Aires.

Children of Heaven | Bacheha-ye āsemān | 1997 | IR | fa | 89 | family, drama
Majid Majidi | Reza Naji, Amir Farrokh Hashemian, Bahare Seddiqi
A boy has lost his sister's shoes, and the two share one pair between morning and afternoon school.

Princess Mononoke | Mononoke-hime | 1997 | JP | ja | 134 | animation, adventure, fantasy
Hayao Miyazaki | Yōji Matsuda, Yuriko Ishida, Yūko Tanaka
A cursed prince rides west and comes between the gods of a forest and the people who smelt iron in it.

Cure | Kyua | 1997 | JP | ja | 111 | horror, thriller
Kiyoshi Kurosawa | Kōji Yakusho, Masato Hagiwara, Tsuyoshi Ujiki, Anna Nakagawa
A detective meets killings done by different hands in the same way, and a drifter who only asks who you are.

Central Station | Central do Brasil | 1998 | BR FR | pt | 110 | drama
Walter Salles | Fernanda Montenegro, Vinícius de Oliveira, Marília Pêra
A woman who writes letters for those who cannot takes a boy across Brazil to the father he never met.

The Celebration | Festen | 1998 | DK | da | 105 | drama
Thomas Vinterberg | Ulrich Thomsen, Henning Moritzen, Thomas Bo Larsen, Paprika Steen
At a hotelier's sixtieth birthday his eldest son taps his glass and gives a speech.

Run Lola Run | Lola rennt | 1998 | DE | de | 81 | thriller, action
Tom Tykwer | Franka Potente, Moritz Bleibtreu, Herbert Knaup
Lola has twenty minutes to bring a hundred thousand marks across Berlin, and more than one try.

The Apple | Sib | 1998 | IR FR | fa | 86 | drama
Samira Makhmalbaf | Massoumeh Naderi, Zahra Naderi, Ghorban Ali Naderi
Two sisters kept indoors for eleven years step into their street in Tehran, playing themselves.

The Adopted Son | Beshkempir | 1998 | KG FR | ky | 81 | drama
Aktan Arym Kubat | Mirlan Abdykalykov
A boy in a Kyrgyz village swims, spies and gets into fights until one of them tells him whose son he is not.

Flowers of Shanghai | Hǎishàng huā | 1998 | TW JP | zh | 113 | drama, history
Hou Hsiao-hsien | Tony Leung Chiu-wai, Michiko Hada, Carina Lau, Michelle Reis
By lamplight in the flower houses men drink and women count their debts, and nobody raises a voice.

Beau Travail | - | 1999 | FR | fr | 92 | drama
Claire Denis | Denis Lavant, Michel Subor, Grégoire Colin
A sergeant of the Foreign Legion remembers Djibouti, the drill, and the recruit he could not bear.

Ratcatcher | - | 1999 | GB FR | en | 94 | drama
Lynne Ramsay | William Eadie, Tommy Flanagan, Mandy Matthews
During a strike of dustmen in Glasgow a boy with a secret finds a new house in a field of wheat.

All About My Mother | Todo sobre mi madre | 1999 | ES FR | es ca | 101 | drama, comedy
Pedro Almodóvar | Cecilia Roth, Marisa Paredes, Antonia San Juan, Penélope Cruz, Candela Peña
After losing her son a nurse goes back to Barcelona for his father, and finds a family of women.

The Matrix | - | 1999 | US | en | 136 | science fiction, action
Lana Wachowski, Lilly Wachowski | Keanu Reeves, Laurence Fishburne, Carrie-Anne Moss, Hugo Weaving, Joe Pantoliano
A programmer who suspects that something is wrong with the world is offered two pills.

Peppermint Candy | Bakha satang | 1999 | KR JP | ko | 129 | drama
Lee Chang-dong | Sol Kyung-gu, Moon So-ri, Kim Yeo-jin
A man stands before a train and cries that he wants to go back, and twenty years are told in that direction.
`;
