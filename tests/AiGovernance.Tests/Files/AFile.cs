using System.Text;
using AiGovernance.Common;
using AiGovernance.Files;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Xunit;

namespace AiGovernance.Tests.Files;

/// <summary>Files through the real actions.</summary>
internal static class AFile
{
    public const string Content = "What the vendor wrote to us.";

    public static Stream Stream => new MemoryStream(Encoding.UTF8.GetBytes(Content));

    public static Task<Result<FileRow>> Sent(TestPortal portal, RecordRef about, Part by, string name = "letter.txt") =>
        portal.In(by, (AttachFile h) => h.Handle(about, name, Stream));

    /// <summary>With the draft of a case, sent by its submitter.</summary>
    public static async Task<FileId> OfCase(TestPortal portal, UseCaseId id)
    {
        var sent = await Sent(portal, CaseFiles.Of(id), Part.Submitter);
        Assert.Null(sent.Refusal);
        return sent.Value!.Id;
    }

    public static async Task<string> Read(OpenedFile file)
    {
        using var target = new MemoryStream();
        await file.Send(target, default);
        return Encoding.UTF8.GetString(target.ToArray());
    }
}
