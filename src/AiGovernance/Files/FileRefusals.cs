using AiGovernance.Common;

namespace AiGovernance.Files;

/// <summary>Every "no" of files.</summary>
public static class FileRefusals
{
    public static readonly Refusal NameMissing = new("files.name", "This file has no usable name.", RefusalKind.Input, "file");
    public static readonly Refusal Empty = new("files.empty", "This file is empty.", RefusalKind.Input, "file");
    public static readonly Refusal TooLarge = new("files.too-large", "A file may have {0} MB. Send a smaller one, or the pages that matter.", RefusalKind.Input, "file");
    public static readonly Refusal NotTaken = new("files.type", "Files that end with \"{0}\" are not taken. Send a PDF, a picture, an Office or OpenDocument file, or plain text.", RefusalKind.Input, "file");
    public static readonly Refusal NotWhatItSays = new("files.content", "\"{0}\" says that it is {1}, but its content is something else.", RefusalKind.Input, "file");
    public static readonly Refusal CutOff = new("files.cut-off", "The file did not arrive whole. Nothing was kept; send it again.", RefusalKind.Input, "file");
    public static readonly Refusal NotAdded = new("files.not-here", "You may not add a file here, or not any more.", RefusalKind.Forbidden);
    public static readonly Refusal Gone = new("files.gone", "The content of this file is missing or was changed outside the portal. Its entry on the trail says what it was.");
}
