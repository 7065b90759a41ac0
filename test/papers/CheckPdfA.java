import java.io.FileInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;

/** Prints a line for each file, `2b true`, and after it each rule that the file breaks. */
public class CheckPdfA {
  public static void main(String[] files) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    for (String file : files) {
      try (var parser = Foundries.defaultInstance().createParser(new FileInputStream(file))) {
        var flavour = parser.getFlavour();
        var result = Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
        System.out.println(flavour + " " + result.isCompliant());
        for (var broken : result.getTestAssertions())
          System.out.println("  " + broken.getRuleId().getClause() + " " + broken.getMessage());
      }
    }
  }
}
