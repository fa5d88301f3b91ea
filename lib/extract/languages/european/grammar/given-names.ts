import { FEMALE_NAMES, isGivenName, MALE_NAMES } from "../../../lexicon";

// French, German and Spanish given names that are rare in English-language news.
const WOMEN = new Set(
  `Adèle Agathe Agnès Aïssatou Alba Albertine Aline Aminata Amparo Ana Anaïs Andrea Angélique Anja Anke Anneliese Antje Apolline Araceli Ariane Arlette Asunción
  Aude Aurélie Aurore Ayşe Bärbel Beate Beatriz Begoña Bénédicte Bérénice Bettina Birgit Blandine Brigitte Britta Camila Capucine Carlota Carmen Carole Caroline Catalina
  Cécile Celia Céline Chantal Charlène Charlotte Chloé Clara Claire Clarisse Claudia Clémence Clémentine Clotilde Colette Coralie Corinne Consuelo Cristina Daniela Delphine
  Dolores Dörte Edith Édith Elena Élisabeth Elke Ellen Élodie Elsa Elvira Émilie Emma Encarnación Erika Estelle Ester Esther Estrella Eugénie Eva Evelyne Fabienne Fanny Fatima
  Fatoumata Florence Franziska Françoise Frauke Frédérique Friederike Gabriele Gabriela Geneviève Gerda Gertrud Ghislaine Gisela Gesine Graciela Greta Gudrun Guadalupe Hannelore
  Hanna Heidi Heike Helga Hélène Henriette Hilde Hildegard Hortense Ilse Inés Inès Ines Inge Ingrid Inmaculada Irene Irène Iris Irma Isabel Isabelle Itziar Jacqueline Jana Jasmin
  Jeanne Jimena Joëlle Johanna Josefa Josefina Josiane Judith Juana Julia Julie Juliette Jutta Karin Karine Karoline Katharina Kathrin Katja Katrin Kerstin Khadija Kristina Laetitia
  Laura Laure Laurence Leonor Leonie Léa Lena Leticia Liliane Lise Lorena Lourdes Lucía Lucie Ludivine Luise Luisa Lydie Mafalda Magali Magdalena Maite Maïté Manon Manuela Mar Mareike
  Margarita Margarete Margot Marguerite Mariam Maria María Mariana Marianne Maribel Marie Marion Marisa Marisol Marlene Marlène Martha Marta Martina Martine Maryse Mathilde Maud Mechthild
  Mélanie Mercedes Micheline Michaela Michelle Mireia Mireille Monika Mónica Monique Montserrat Muriel Myriam Nadège Nadia Nadine Nancy Natalia Nathalie Nele Nicole Nieves Noelia Noémie
  Núria Océane Odette Odile Olga Ottilie Paloma Pascale Patricia Paula Pauline Paz Petra Perrine Pilar Purificación Raquel Rebeca Regina Régine Renate Rocío Romane Rosa Rosalía Rosario
  Roswitha Ruth Sabine Sabrina Salomé Sandra Sandrine Sara Sarah Ségolène Séverine Sigrid Silke Silvia Simone Sofía Solange Solène Soledad Sonja Sophie Stéphanie Sibylle Susana Susanne
  Svenja Svetlana Sylvie Tatiana Tatjana Teresa Thérèse Ulla Ulrike Ursula Uschi Ute Valentina Valérie Valeria Vanessa Vera Verónica Véronique Victoire Victoria Viola Virginie Violaine
  Viviane Waltraud Wiebke Ximena Yasmina Yolande Yolanda Yvette Yvonne Zoé Florencia Leocadia Cuca`.split(
    /\s+/,
  ),
);
const MEN = new Set(
  `Abdou Achim Adama Adrien Agustín Alain Albrecht Alexis Alioune Alphonse Álvaro Amadou Anatole André Andrés Ángel Anselm Antoine Antón Aristide Armel Arnaud Arnulf Arsène Arthur
  Augustin Aurélien Aurelio Baptiste Barthélemy Bastien Batbold Benjamin Benoît Bernardo Bernd Bertrand Blaise Boubacar Bruno Burkhard Camille Carles Carsten Cédric Celestino César
  Christophe Clemens Clément Cyril Cyrille Dagobert Damien Denis Detlef Didier Dieter Dominique Edgar Édouard Eduard Egon Eloy Éloi Emilio Émile Emmanuel Enric Enrique Ernst Esteban
  Étienne Eugène Eugenio Eusebio Evaristo Fabien Fabrice Felipe Ferdinand Fermín Fidèle Florent Florian Francesc Franck François Frédéric Gaspard Gaël Gaëtan Georg Gérald Gérard Gerd
  Gerhard Germain Germán Ghislain Gilbert Gilles Gonzalo Götz Grégoire Gregorio Guido Guillaume Guillermo Gunter Günter Günther Gustave Guy Hans Hartmut Heiko Heiner Heinrich Heinz
  Helmut Hendrik Henning Henri Heribert Hermann Hervé Hippolyte Holger Horacio Horst Hugo Ibrahim Ignacio Ignasi Ingo Isidro Iván Jacques Jaime Jairo Jan Javier Jean Jens Jérémie
  Jérémy Jérôme Jesús Joachim Joaquín Jochen Joël Jonathan Jordi Jörg Jorge José Josep Josef Juan Julián Julien Jürgen Justin Kai Karl-Heinz Karlheinz Kaspar Kevin Klaus Konrad Kofi
  Kurt Lambert Laurent Leandro Léon Léopold Lionel Loïc Lorenz Lothar Louis Luc Lucas Lucien Ludovic Ludwig Luis Lutz Maël Mahamadou Mahamat Malte Mamadou Manfred Marc Marcel Marcelo
  Mariano Marius Markus Martial Martín Mathias Mathieu Mathis Matías Matthias Matthieu Mauricio Maurice Maxence Maxime Michel Miguel Mohamed Mohammed Moritz Moussa Nicanor Nicolas
  Nicolás Noël Norbert Octavio Olaf Ole Olivier Oriol Óscar Oskar Ottmar Otto Ousmane Pablo Pascal Pascual Patrice Patrick Paul Pedro Pere Philippe Pierre Quentin Rafael Raimund
  Rainer Ramiro Ramón Raoul Raphaël Raúl Raymond Régis Reiner Reinhard Reinhold Rémi Rémy René Ricardo Robin Rodolphe Rodrigo Rogelio Rolf Romain Roland Rüdiger Rudolf Ruprecht
  Salvador Samuel Santiago Saturnino Sébastien Sebastián Seydou Siegfried Sigmar Simón Stefan Steffen Stéphane Sven Sylvain Tanguy Théo Théodore Théophile Thibaud Thibault Thibaut
  Thierry Thilo Thomas Thorsten Tilman Timothée Tobias Tomás Tomé Torsten Tristan Udo Ulf Ulrich Ulysse Urbain Uwe Valentin Valentín Vicente Victor Víctor Vincent Virgile Volker
  Waldemar Walter Werner Wilfried Wilhelm Wolf Wolfgang Wolfram Xavier Yann Yannick Yohann Yves Zacharie Zurab Nuno João Danny Harald Jasper Kilian Korbinian Leopold`.split(
    /\s+/,
  ),
);

/** Whether a word is a given name. "Jean-Luc" is one by its first part. */
export const isGiven = (word: string): boolean =>
  isGivenName(word) || genderOf(word) !== null || genderOf(word.split("-")[0]!) !== null;

/** The gender of a given name. */
export function genderOf(word: string): "f" | "m" | null {
  if (WOMEN.has(word) || FEMALE_NAMES.has(word)) return MALE_NAMES.has(word) ? null : "f";
  return MEN.has(word) || MALE_NAMES.has(word) ? "m" : null;
}
