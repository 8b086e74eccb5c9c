/** A decade in which half the world's cinemas found their own voice. What a line means is said in `read-reel.ts`. */
export const the1950s = `
Rashomon | Rashōmon | 1950 | JP | ja | 88 | drama, mystery
Akira Kurosawa | Toshirō Mifune, Machiko Kyō, Masayuki Mori, Takashi Shimura, Minoru Chiaki
Sheltering from the rain, men try to make sense of a killing in a grove that four people tell four ways.

Los Olvidados | - | 1950 | MX | es | 80 | drama, crime
Luis Buñuel | Alfonso Mejía, Roberto Cobo, Estela Inda, Miguel Inclán
A boy in the slums of Mexico City tries to stay straight while an older one, out of reform school, will not let him.

Sunset Boulevard | - | 1950 | US | en | 110 | drama, crime
Billy Wilder | William Holden, Gloria Swanson, Erich von Stroheim, Nancy Olson
A screenwriter hiding from his creditors turns into the drive of a star whom the talkies left behind.

All About Eve | - | 1950 | US | en | 138 | drama
Joseph L. Mankiewicz | Bette Davis, Anne Baxter, George Sanders, Celeste Holm, Thelma Ritter
A great actress of the stage takes in an admirer who has not missed a single performance.

Awaara | - | 1951 | IN | hi | 193 | drama, music, romance
Raj Kapoor | Raj Kapoor, Nargis, Prithviraj Kapoor
A judge who believes that thieves are born tries a young man from the streets, defended by the judge's own ward.

Ikiru | - | 1952 | JP | ja | 143 | drama
Akira Kurosawa | Takashi Shimura, Miki Odagiri, Nobuo Kaneko
An official who has stamped papers for thirty years learns how little time he has, and looks for one thing to do with it.

Umberto D. | - | 1952 | IT | it | 89 | drama
Vittorio De Sica | Carlo Battisti, Maria-Pia Casilio, Lina Gennari
A pensioner who cannot pay his rent tries to keep his room, his dignity and his dog.

Singin' in the Rain | - | 1952 | US | en | 103 | music, comedy, romance
Stanley Donen, Gene Kelly | Gene Kelly, Donald O'Connor, Debbie Reynolds, Jean Hagen
A star of silent films must learn to talk, beside a leading lady who never should.

Tokyo Story | Tōkyō monogatari | 1953 | JP | ja | 136 | drama
Yasujirō Ozu | Chishū Ryū, Chieko Higashiyama, Setsuko Hara, Haruko Sugimura, Sō Yamamura, Kyōko Kagawa
An old couple travel to see their grown children, who are busy, and the daughter-in-law, who makes time.

Ugetsu | Ugetsu monogatari | 1953 | JP | ja | 97 | drama, fantasy, war
Kenji Mizoguchi | Masayuki Mori, Machiko Kyō, Kinuyo Tanaka, Eitarō Ozawa, Mitsuko Mito
In years of civil war a potter and a would-be samurai leave their wives for what the market and the army promise.

Love Letter | Koibumi | 1953 | JP | ja | 98 | drama, romance
Kinuyo Tanaka | Masayuki Mori, Yoshiko Kuga, Jūkichi Uno
A veteran writes letters in English for women left by soldiers, until the one he has been looking for comes in.

The Hitch-Hiker | - | 1953 | US | en es | 71 | thriller, crime
Ida Lupino | Edmond O'Brien, Frank Lovejoy, William Talman
Two friends on a fishing trip pick up a man who sleeps with one eye open and a gun in his hand.

The Earrings of Madame de… | Madame de… | 1953 | FR IT | fr | 105 | drama, romance
Max Ophüls | Danielle Darrieux, Charles Boyer, Vittorio De Sica
A countess sells the earrings her husband gave her, and they come back to her from a hand that matters more.

Monsieur Hulot's Holiday | Les Vacances de Monsieur Hulot | 1953 | FR | fr | 88 | comedy
Jacques Tati | Jacques Tati, Nathalie Pascaud, Micheline Rolla
A polite man with a pipe spends a week at a seaside hotel, which will not be quite the same.

The Wages of Fear | Le Salaire de la peur | 1953 | FR IT | fr en es | 153 | thriller, adventure
Henri-Georges Clouzot | Yves Montand, Charles Vanel, Peter van Eyck, Folco Lulli
Four men stranded in an oil town drive two lorries of nitroglycerine over a road full of holes.

Two Acres of Land | Do Bigha Zamin | 1953 | IN | hi | 131 | drama
Bimal Roy | Balraj Sahni, Nirupa Roy, Rattan Kumar
A farmer goes to Calcutta to pull a rickshaw, with three months to earn what would keep his field from the mill.

Seven Samurai | Shichinin no samurai | 1954 | JP | ja | 207 | action, drama
Akira Kurosawa | Takashi Shimura, Toshirō Mifune, Yoshio Inaba, Seiji Miyaguchi, Minoru Chiaki, Daisuke Katō
Farmers who can pay in rice only hire seven swordsmen to wait with them for the bandits of the harvest.

Sansho the Bailiff | Sanshō dayū | 1954 | JP | ja | 124 | drama, history
Kenji Mizoguchi | Kinuyo Tanaka, Yoshiaki Hanayagi, Kyōko Kagawa, Eitarō Shindō
A governor's children are sold into slavery and hold on to what their father taught them about mercy.

La strada | - | 1954 | IT | it | 108 | drama
Federico Fellini | Giulietta Masina, Anthony Quinn, Richard Basehart
A strongman buys a girl to bang the drum for him on the road, and a tightrope walker tells her she has a use.

Rear Window | - | 1954 | US | en | 112 | thriller, mystery
Alfred Hitchcock | James Stewart, Grace Kelly, Thelma Ritter, Wendell Corey, Raymond Burr
A photographer with a broken leg watches the windows across his courtyard and misses one neighbour.

Godzilla | Gojira | 1954 | JP | ja | 96 | science fiction, horror
Ishirō Honda | Akira Takarada, Momoko Kōchi, Akihiko Hirata, Takashi Shimura
Ships burn at sea, and what tests of the bomb have woken comes ashore in Tokyo.

Pather Panchali | - | 1955 | IN | bn | 125 | drama
Satyajit Ray | Kanu Banerjee, Karuna Banerjee, Subir Banerjee, Uma Dasgupta, Chunibala Devi
A boy and his sister grow up in a poor house in Bengal, with a sweet-seller, a storm and a train beyond the fields.

La Pointe Courte | - | 1955 | FR | fr | 80 | drama
Agnès Varda | Silvia Monfort, Philippe Noiret
A couple from Paris talk their marriage over in a fishing quarter where people have other worries.

The Night of the Hunter | - | 1955 | US | en | 93 | thriller, drama
Charles Laughton | Robert Mitchum, Shelley Winters, Lillian Gish, Billy Chapin
A preacher marries a widow for money that only her two children know where to find.

Ordet | - | 1955 | DK | da | 126 | drama
Carl Theodor Dreyer | Henrik Malberg, Emil Hass Christensen, Preben Lerdorff Rye, Birgitte Federspiel
On a farm in Jutland one son has lost his faith, one his reason and one his heart, and then comes a hard birth.

All That Heaven Allows | - | 1955 | US | en | 89 | drama, romance
Douglas Sirk | Jane Wyman, Rock Hudson, Agnes Moorehead
A widow in a tidy suburb falls in love with the man who prunes her trees, and the town has an opinion.

A Man Escaped | Un condamné à mort s'est échappé | 1956 | FR | fr | 101 | drama, war
Robert Bresson | François Leterrier, Charles Le Clainche
A prisoner in Lyon takes his cell apart with a spoon, listening for every step in the corridor.

The Searchers | - | 1956 | US | en | 119 | western
John Ford | John Wayne, Jeffrey Hunter, Vera Miles, Natalie Wood, Ward Bond
A man back from a lost war looks for his niece for years, and those with him fear the day he finds her.

The Burmese Harp | Biruma no tategoto | 1956 | JP | ja | 116 | war, drama
Kon Ichikawa | Shōji Yasui, Rentarō Mikuni
At the end of the war a soldier with a harp walks back through a country of unburied men.

Pyaasa | - | 1957 | IN | hi | 146 | drama, music, romance
Guru Dutt | Guru Dutt, Mala Sinha, Waheeda Rehman, Johnny Walker
A poet nobody prints is sung by a woman of the streets who found his verses at a paper dealer's.

Mother India | - | 1957 | IN | hi | 172 | drama, music
Mehboob Khan | Nargis, Sunil Dutt, Rajendra Kumar, Raaj Kumar
A woman left with children, debts and a flooded field ploughs it herself and keeps to what is right.

The Seventh Seal | Det sjunde inseglet | 1957 | SE | sv | 96 | drama, fantasy
Ingmar Bergman | Max von Sydow, Gunnar Björnstrand, Bengt Ekerot, Nils Poppe, Bibi Andersson
A knight home from the crusade plays chess with Death for time to ask one question.

Wild Strawberries | Smultronstället | 1957 | SE | sv | 92 | drama
Ingmar Bergman | Victor Sjöström, Bibi Andersson, Ingrid Thulin, Gunnar Björnstrand
An old professor drives to receive an honour and passes the places where he might have been kinder.

Nights of Cabiria | Le notti di Cabiria | 1957 | IT | it | 110 | drama
Federico Fellini | Giulietta Masina, François Périer, Amedeo Nazzari
A small, proud woman who works the outskirts of Rome goes on believing in the next man and in miracles.

The Cranes Are Flying | Letyat zhuravli | 1957 | RU | ru | 97 | war, romance
Mikhail Kalatozov | Tatiana Samoilova, Aleksey Batalov, Vasily Merkuryev
Two people in love are parted on the day the war begins, and one waits without a letter.

12 Angry Men | - | 1957 | US | en | 96 | drama
Sidney Lumet | Henry Fonda, Lee J. Cobb, Martin Balsam, E. G. Marshall, Jack Warden, Ed Begley
On the hottest day of the year eleven jurors want to go home and one wants to talk first.

Ashes and Diamonds | Popiół i diament | 1958 | PL | pl | 103 | drama, war
Andrzej Wajda | Zbigniew Cybulski, Ewa Krzyżewska, Wacław Zastrzeżyński, Adam Pawlikowski
On the first night of peace a young fighter has one more man to shoot and meets a barmaid.

Vertigo | - | 1958 | US | en | 128 | thriller, romance, mystery
Alfred Hitchcock | James Stewart, Kim Novak, Barbara Bel Geddes
A detective afraid of heights is hired to follow a friend's wife who seems to be living a dead woman's life.

Cairo Station | Bāb al-ḥadīd | 1958 | EG | ar | 77 | drama, crime
Youssef Chahine | Youssef Chahine, Hind Rostom, Farid Shawqi
In the crowd of a great railway station a newspaper seller cannot take his eyes off the girl with the lemonade.

The 400 Blows | Les Quatre Cents Coups | 1959 | FR | fr | 99 | drama
François Truffaut | Jean-Pierre Léaud, Claire Maurier, Albert Rémy
A boy in Paris, in the way at home and at school, tells one lie too many and keeps running.

Hiroshima mon amour | - | 1959 | FR JP | fr ja | 90 | drama, romance
Alain Resnais | Emmanuelle Riva, Eiji Okada
A French actress and a Japanese architect spend a night together, and a city and a cellar come between them.

Some Like It Hot | - | 1959 | US | en | 121 | comedy
Billy Wilder | Marilyn Monroe, Tony Curtis, Jack Lemmon, George Raft, Joe E. Brown
Two musicians who saw what they should not have hide in heels in an all-girl band bound for Florida.

Pickpocket | - | 1959 | FR | fr | 75 | crime, drama
Robert Bresson | Martin LaSalle, Marika Green
A young man who thinks himself above the law trains his fingers for the crowds of the métro and the races.

Black Orpheus | Orfeu negro | 1959 | BR FR IT | pt | 100 | romance, music
Marcel Camus | Breno Mello, Marpessa Dawn, Lourdes de Oliveira
At carnival in Rio a tram driver who plays the sun up meets a girl who is followed by a man in a mask.

The World of Apu | Apur Sansar | 1959 | IN | bn | 105 | drama, romance
Satyajit Ray | Soumitra Chatterjee, Sharmila Tagore, Swapan Mukherjee
A young writer in Calcutta goes to a cousin's wedding in the country and comes home married himself.
`;
