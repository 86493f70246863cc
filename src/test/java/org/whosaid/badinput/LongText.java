package org.whosaid.badinput;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Long articles of one kind each, on which a hidden quadratic cost shows: the same text for the same length. */
public enum LongText {
    /** Few people who are named and speak again and again, in double marks. */
    PROSE("""
            The council of {place} met on Monday to hear what {person} had to say about the new harbour.
            “We will appeal at once,” said {person}, a spokeswoman for the port.
            She added that the “thin” plan would never pay for itself, and that nobody had read it.
            In {place} the rain had kept the ferries in, and few of the owners came.
            “It was never for sale,” he told reporters. “Ask the owners,” he said.
            The minister, who had come late, called the report “a wish list with a stamp on it.”
            “No,” the report said.
            Their lawyers and those of {person} have until March to agree, an official said.
            """),
    /** Speech in single marks alone, with the apostrophes that are easily taken for them. */
    SINGLE_MARKS("""
            ‘We will not sell the yard to anybody,’ said {person}.
            The owners’ plan wasn’t the workers’, and it’s not theirs to sell.
            ‘It isn’t ours to sell,’ she said, ‘and it wasn’t theirs in the ’90s.’
            'We can't say who'd buy it,' {person} told the council of {place}.
            He called the slip ‘a cradle for ships’ and left.
            """),
    /** A new person for every hundred characters, many with the surname of an earlier one. */
    NAMES("""
            {newcomer} met the council of {place} on Monday to talk about the harbour and the owners of the yard.
            “We have asked for a month more than that,” said {newcomer}, who leads the union of the port.
            Nobody but {newcomer} came to the hall, where the rain dripped on the empty chairs and the maps.
            """);

    private static final int SENTENCES_A_LINE = 3;
    private static final List<String> PLACES = List.of("Port Arlen", "Vesk", "Norland", "Germany", "Ohio");

    /** One a line. */
    private final String sentences;

    LongText(String sentences) {
        this.sentences = sentences;
    }

    /** Writes each kind in one line and in many; arguments are the folder and how many characters, once or oftener. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (LongText kind : values()) {
            for (String size : List.of(args).subList(1, args.length)) {
                String text = kind.ofLength(Integer.parseInt(size));
                String name = kind.name().toLowerCase(Locale.ROOT) + "-" + size;
                Files.writeString(folder.resolve(name + "-lines.txt"), text, StandardCharsets.UTF_8);
                String line = text.strip().replace('\n', ' ');
                Files.writeString(folder.resolve(name + "-line.txt"), line, StandardCharsets.UTF_8);
            }
        }
    }

    /** So many characters, or a little less, in lines of a few sentences. */
    public String ofLength(int characters) {
        Random random = new Random(characters);
        List<String> choice = sentences.lines().toList();
        String[] people = new String[20];
        for (int i = 0; i < people.length; i++) {
            people[i] = BadInputText.name(random) + " " + BadInputText.name(random);
        }
        StringBuilder text = new StringBuilder();
        String[] surnames = {BadInputText.name(random), BadInputText.name(random), BadInputText.name(random)};
        for (int i = 0; ; i++) {
            surnames[random.nextInt(3)] = BadInputText.name(random);
            String sentence = choice.get(random.nextInt(choice.size()))
                    .replace("{person}", people[random.nextInt(people.length)])
                    .replace("{place}", PLACES.get(random.nextInt(PLACES.size())))
                    .replace("{newcomer}", BadInputText.name(random) + " " + surnames[random.nextInt(3)]);
            if (text.length() + sentence.length() + 1 > characters) {
                return text.toString();
            }
            text.append(sentence).append((i + 1) % SENTENCES_A_LINE == 0 ? '\n' : ' ');
        }
    }
}
