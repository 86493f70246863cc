package org.whosaid.options;

import java.nio.file.Path;
import org.whosaid.disk.ListFaultException;
import org.whosaid.loglinear.SpeakerModelFile;
import org.whosaid.loglinear.SpeakerModelReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which speaker model chooses speakers, as typed. */
public final class ModelOption {

    @Spec(Spec.Target.MIXEE)
    CommandSpec command;

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "Choose speakers by this model, made by 'whosaid train'. Default: the one that comes with"
                    + " whosaid")
    String model = "";

    /**
     * The model, read.
     *
     * @throws ParameterException where the file that was named cannot be used
     */
    public SpeakerModelFile read(Path workingFolder) {
        SpeakerModelReader reader = new SpeakerModelReader();
        if (model.isEmpty()) {
            return reader.readPackaged();
        }
        try {
            return reader.read(model, workingFolder);
        } catch (ListFaultException fault) {
            throw new ParameterException(command.commandLine(), "--model " + fault.getMessage());
        }
    }
}
