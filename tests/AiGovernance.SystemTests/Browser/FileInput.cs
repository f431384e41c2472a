using AiGovernance.SystemTests.Support;
using Microsoft.Playwright;

namespace AiGovernance.SystemTests.Browser;

/// <summary>Choosing a file as a person would: after the field has begun to listen, which is a moment after it is seen.</summary>
internal static class FileInput
{
    public static async Task Choose(this ILocator input, string name, string mimeType, byte[] content)
    {
        // The mark that the component's script leaves when it listens; a file chosen earlier is heard by nobody.
        await Wait.Until(() => input.EvaluateAsync<bool>("field => field._blazorInputFileNextFileId !== undefined"), () => "The field does not listen.");
        await input.SetInputFilesAsync(new FilePayload { Name = name, MimeType = mimeType, Buffer = content });
    }
}
