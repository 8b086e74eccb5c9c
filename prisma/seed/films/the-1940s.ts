/** War, and what came after it. What a line means is said in `read-reel.ts`. */
export const the1940s = `
Dance, Girl, Dance | - | 1940 | US | en | 90 | drama, music
Dorothy Arzner | Maureen O'Hara, Lucille Ball, Louis Hayward, Ralph Bellamy
A dancer with ballet in mind takes work as the stooge of a burlesque star, and one night answers the audience.

His Girl Friday | - | 1940 | US | en | 92 | comedy, romance
Howard Hawks | Cary Grant, Rosalind Russell, Ralph Bellamy
An editor has until the night train to keep his best reporter, once his wife, from marrying an insurance man.

Citizen Kane | - | 1941 | US | en | 119 | drama, mystery
Orson Welles | Orson Welles, Joseph Cotten, Dorothy Comingore, Agnes Moorehead, Everett Sloane
A reporter asks those who knew a newspaper baron what his last word meant, and each tells of another man.

The Lady Eve | - | 1941 | US | en | 94 | comedy, romance
Preston Sturges | Barbara Stanwyck, Henry Fonda, Charles Coburn, Eugene Pallette
A card sharp on an ocean liner picks out the heir to an ale fortune who knows only snakes.

To Be or Not to Be | - | 1942 | US | en | 99 | comedy, war
Ernst Lubitsch | Carole Lombard, Jack Benny, Robert Stack, Felix Bressart, Sig Ruman
A vain troupe of actors in occupied Warsaw must play the enemy well enough to fool him.

Casablanca | - | 1942 | US | en | 102 | drama, romance, war
Michael Curtiz | Humphrey Bogart, Ingrid Bergman, Paul Henreid, Claude Rains, Conrad Veidt
In a town where everybody waits for a visa, the owner of a café meets the one person he meant to forget.

Cat People | - | 1942 | US | en | 73 | horror
Jacques Tourneur | Simone Simon, Kent Smith, Tom Conway, Jane Randolph
A draughtswoman marries but keeps her door closed, for fear of an old story from her village.

Meshes of the Afternoon | - | 1943 | US | zxx | 14 | experimental
Maya Deren, Alexander Hammid | Maya Deren, Alexander Hammid
A woman comes home, falls asleep in a chair, and comes home again to a key, a knife and a figure with a mirror for a face.

The Life and Death of Colonel Blimp | - | 1943 | GB | en | 163 | drama, romance, war
Michael Powell, Emeric Pressburger | Roger Livesey, Deborah Kerr, Anton Walbrook
Forty years of a British soldier, his German friend and three women with one face.

Day of Wrath | Vredens dag | 1943 | DK | da | 97 | drama, history
Carl Theodor Dreyer | Thorkild Roose, Lisbeth Movin, Sigrid Neiiendam, Preben Lerdorff Rye
In a parish that burns witches a pastor's young wife falls in love with his son.

Double Indemnity | - | 1944 | US | en | 107 | crime, thriller
Billy Wilder | Fred MacMurray, Barbara Stanwyck, Edward G. Robinson
An insurance salesman calls about a car policy and leaves with a plan for a murder.

Children of Paradise | Les Enfants du paradis | 1945 | FR | fr | 190 | drama, romance
Marcel Carné | Arletty, Jean-Louis Barrault, Pierre Brasseur, Maria Casarès, Marcel Herrand
On the theatre boulevard of old Paris a mime, an actor, a thief and a count love the same free woman.

Rome, Open City | Roma città aperta | 1945 | IT | it de | 103 | drama, war
Roberto Rossellini | Aldo Fabrizi, Anna Magnani, Marcello Pagliero
A priest, a printer and a woman about to be married hide a man from the occupiers of their city.

Brief Encounter | - | 1945 | GB | en | 86 | romance, drama
David Lean | Celia Johnson, Trevor Howard, Stanley Holloway, Joyce Carey
A doctor takes a piece of grit from a stranger's eye at a railway station, and Thursdays are no longer the same.

Beauty and the Beast | La Belle et la Bête | 1946 | FR | fr | 93 | fantasy, romance
Jean Cocteau | Jean Marais, Josette Day, Mila Parély, Michel Auclair
For a stolen rose a merchant's daughter goes to live in a castle whose candles are held by arms.

Neecha Nagar | - | 1946 | IN | hi | 122 | drama
Chetan Anand | Kamini Kaushal, Uma Anand, Rafiq Anwar
The rich man on the hill drains his land into the quarter below, and those who live there learn to say no.

A Matter of Life and Death | - | 1946 | GB | en | 104 | fantasy, romance, war
Michael Powell, Emeric Pressburger | David Niven, Kim Hunter, Roger Livesey, Marius Goring
A pilot who should have died in the fog argues before a court of heaven that he has since fallen in love.

It's a Wonderful Life | - | 1946 | US | en | 130 | drama, fantasy
Frank Capra | James Stewart, Donna Reed, Lionel Barrymore, Thomas Mitchell, Henry Travers
On the night he wishes he had never been born, a small-town banker is shown what would be missing.

Out of the Past | - | 1947 | US | en | 97 | crime, thriller
Jacques Tourneur | Robert Mitchum, Jane Greer, Kirk Douglas, Rhonda Fleming
A man who pumps petrol in the mountains is called to account for a woman he was once paid to find.

Bicycle Thieves | Ladri di biciclette | 1948 | IT | it | 89 | drama
Vittorio De Sica | Lamberto Maggiorani, Enzo Staiola, Lianella Carell
A man cannot keep his new job without his bicycle, and walks through Rome with his son to find who took it.

Spring in a Small Town | Xiǎochéng zhī chūn | 1948 | CN | zh | 93 | drama, romance
Fei Mu | Wei Wei, Li Wei, Shi Yu, Zhang Hongmei, Cui Chaoming
In a house half ruined by the war, a wife's days of duty are broken by a visitor who is an old friend of both.

The Red Shoes | - | 1948 | GB | en | 134 | drama, music
Michael Powell, Emeric Pressburger | Moira Shearer, Anton Walbrook, Marius Goring, Léonide Massine
A dancer is asked by her impresario and by her composer to choose, and neither will share.

Letter from an Unknown Woman | - | 1948 | US | en | 87 | romance, drama
Max Ophüls | Joan Fontaine, Louis Jourdan
A pianist about to flee a duel opens a letter from somebody who has loved him since she was a girl next door.

Late Spring | Banshun | 1949 | JP | ja | 108 | drama
Yasujirō Ozu | Setsuko Hara, Chishū Ryū, Haruko Sugimura, Yumeji Tsukioka
A daughter is content to look after her father; he thinks it is time she thought of herself.

The Third Man | - | 1949 | GB | en de | 104 | thriller, mystery
Carol Reed | Joseph Cotten, Alida Valli, Orson Welles, Trevor Howard
A writer of westerns arrives in ruined Vienna in time for a friend's funeral and counts one mourner too many.

Kind Hearts and Coronets | - | 1949 | GB | en | 106 | comedy, crime
Robert Hamer | Dennis Price, Alec Guinness, Valerie Hobson, Joan Greenwood
A draper's assistant with a claim to a dukedom works through the eight relations who stand before him.

Stray Dog | Nora inu | 1949 | JP | ja | 122 | crime, drama
Akira Kurosawa | Toshirō Mifune, Takashi Shimura, Keiko Awaji
A young detective's pistol is stolen on a bus in a heatwave, and he follows it through the city as it is used.
`;
