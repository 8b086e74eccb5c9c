/** The first three decades. What a line means is said in `read-reel.ts`. */
export const until1929 = `
A Trip to the Moon | Le Voyage dans la Lune | 1902 | FR | zxx | 14 | science fiction, fantasy
Georges Méliès | Georges Méliès, Bleuette Bernon, Victor André
Six astronomers are shot to the moon in a shell and find that somebody lives there already.

The Great Train Robbery | - | 1903 | US | zxx | 12 | western, crime
Edwin S. Porter | Gilbert M. Anderson, Justus D. Barnes
Bandits stop a train, take what is in the mail car and ride for the hills with a posse behind them.

The Story of the Kelly Gang | - | 1906 | AU | zxx | 70 | crime, history
Charles Tait | Frank Mills, Elizabeth Tait
The life of Ned Kelly and his bushrangers, from the first warrant to the armour of the last stand.

The Consequences of Feminism | Les Résultats du féminisme | 1906 | FR | zxx | 7 | comedy
Alice Guy | -
In a town turned about, men sew and mind the babies while women smoke in the café, until the men have had enough.

Fantasmagorie | - | 1908 | FR | zxx | 2 | animation
Émile Cohl | -
A stick figure falls from one shape into the next: an elephant, a bottle, a house with a prisoner in it.

The Cameraman's Revenge | Mest kinematograficheskogo operatora | 1912 | RU | zxx | 13 | animation, comedy
Ladislas Starevich | -
A beetle keeps an affair from his wife and does not notice the grasshopper who brought a camera to it.

Suspense | - | 1913 | US | zxx | 10 | thriller
Lois Weber, Phillips Smalley | Lois Weber, Valentine Paul, Sam Kaufman
A mother alone in a remote house hears somebody at the door and telephones her husband, far away in town.

Ingeborg Holm | - | 1913 | SE | zxx | 96 | drama
Victor Sjöström | Hilda Borgström, Aron Lindgren
A widow who cannot keep her shop open is sent to the poorhouse, and her children are given away one by one.

Cabiria | - | 1914 | IT | zxx | 148 | history, adventure
Giovanni Pastrone | Lidia Quaranta, Umberto Mozzato, Bartolomeo Pagano
A girl saved from Etna's eruption is sold into Carthage, where a Roman and his strong man go to look for her.

The Cheat | - | 1915 | US | zxx | 59 | drama
Cecil B. DeMille | Fannie Ward, Sessue Hayakawa, Jack Dean
A society woman who gambled with the money of a charity borrows from a man who means to be repaid otherwise.

Shoes | - | 1916 | US | zxx | 60 | drama
Lois Weber | Mary MacLaren, Harry Griffith
A shopgirl who feeds her family walks to work on soles of cardboard, past a window with a pair she cannot buy.

Broken Blossoms | - | 1919 | US | zxx | 90 | drama, romance
D. W. Griffith | Lillian Gish, Richard Barthelmess, Donald Crisp
In the fog of Limehouse a lonely shopkeeper shelters the beaten daughter of a boxer.

Within Our Gates | - | 1920 | US | zxx | 79 | drama
Oscar Micheaux | Evelyn Preer, Flo Clements, James D. Ruffin, Jack Chenault
A teacher goes north to raise money for a school in the South, and carries a family history with her.

The Cabinet of Dr. Caligari | Das Cabinet des Dr. Caligari | 1920 | DE | zxx | 77 | horror
Robert Wiene | Werner Krauss, Conrad Veidt, Lil Dagover, Friedrich Feher
A fairground showman exhibits a sleepwalker who foretells deaths in a town where no wall is straight.

The Phantom Carriage | Körkarlen | 1921 | SE | zxx | 107 | drama, fantasy
Victor Sjöström | Victor Sjöström, Hilda Borgström, Tore Svennberg, Astrid Holm
Whoever dies last in the year must drive Death's carriage through the next; tonight it stops for a drunkard.

Häxan | - | 1922 | SE DK | zxx | 105 | documentary, horror
Benjamin Christensen | Benjamin Christensen, Maren Pedersen, Clara Pontoppidan
A lecture on witches and on those who hunted them that keeps turning into the nightmares it describes.

Nosferatu | Nosferatu, eine Symphonie des Grauens | 1922 | DE | zxx | 94 | horror
F. W. Murnau | Max Schreck, Gustav von Wangenheim, Greta Schröder, Alexander Granach
A clerk sells a house to a count who sleeps in earth, and a ship of rats brings the buyer to town.

Nanook of the North | - | 1922 | US | zxx | 78 | documentary
Robert J. Flaherty | Allakariallak
A hunter and his family cross the ice of Hudson Bay, playing for the camera the life their parents led.

Sherlock Jr. | - | 1924 | US | zxx | 45 | comedy
Buster Keaton | Buster Keaton, Kathryn McGuire, Joe Keaton, Ward Crane
A projectionist accused of theft falls asleep at his machine and walks into the film as its detective.

The Last Laugh | Der letzte Mann | 1924 | DE | zxx | 90 | drama
F. W. Murnau | Emil Jannings, Maly Delschaft
A hotel porter proud of his coat with the gold braid is sent to work in the washroom and cannot tell his neighbours.

Battleship Potemkin | Bronenosets Potyomkin | 1925 | RU | zxx | 75 | drama, history
Sergei Eisenstein | Aleksandr Antonov, Vladimir Barsky, Grigori Aleksandrov
Sailors refuse rotten meat, take their ship, and a city comes down to the harbour to greet them.

The Gold Rush | - | 1925 | US | zxx | 95 | comedy
Charlie Chaplin | Charlie Chaplin, Georgia Hale, Mack Swain, Tom Murray
A tramp goes prospecting in the Klondike and finds hunger, a tilting cabin and a dance-hall girl.

The Adventures of Prince Achmed | Die Abenteuer des Prinzen Achmed | 1926 | DE | zxx | 65 | animation, fantasy
Lotte Reiniger | -
A flying horse carries a prince of cut paper from Baghdad to islands of spirits and demons.

A Page of Madness | Kurutta ippēji | 1926 | JP | zxx | 70 | drama, experimental
Teinosuke Kinugasa | Masao Inoue, Yoshie Nakagawa, Ayako Iijima
A man takes work as a janitor in the asylum where his wife is kept, and what he sees begins to slip.

The General | - | 1926 | US | zxx | 79 | comedy, action
Buster Keaton, Clyde Bruckman | Buster Keaton, Marion Mack
An engine driver refused by the army chases those who stole his locomotive, and is then chased by them.

Metropolis | - | 1927 | DE | zxx | 153 | science fiction
Fritz Lang | Brigitte Helm, Alfred Abel, Gustav Fröhlich, Rudolf Klein-Rogge
The son of the man who rules a city of towers goes down to the machines and sees who keeps them running.

Sunrise | Sunrise: A Song of Two Humans | 1927 | US | zxx | 94 | drama, romance
F. W. Murnau | George O'Brien, Janet Gaynor, Margaret Livingston
A farmer led astray by a visitor from the city rows his wife over the lake with a plan he cannot carry out.

The Passion of Joan of Arc | La Passion de Jeanne d'Arc | 1928 | FR | zxx | 81 | drama, history
Carl Theodor Dreyer | Renée Falconetti, Eugène Silvain, Maurice Schutz, Antonin Artaud
Judges lean in on a girl who hears voices, and the camera hardly leaves her face.

Man with a Movie Camera | Chelovek s kino-apparatom | 1929 | UA RU | zxx | 68 | documentary, experimental
Dziga Vertov | Mikhail Kaufman
A cameraman goes through the day of a city, and the film shows how it is itself cut and projected.

Pandora's Box | Die Büchse der Pandora | 1929 | DE | zxx | 133 | drama
G. W. Pabst | Louise Brooks, Fritz Kortner, Francis Lederer, Carl Goetz
Lulu means no harm to anybody, and those who want her for themselves are ruined one after the other.

A Throw of Dice | Prapancha Pash | 1929 | IN GB DE | zxx | 74 | romance, drama
Franz Osten | Seeta Devi, Himansu Rai, Charu Roy
Two kings with a weakness for gambling love the same hermit's daughter, and one of the dice is loaded.
`;
