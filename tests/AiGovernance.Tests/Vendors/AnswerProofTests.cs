using System.Text;
using AiGovernance.Common;
using AiGovernance.Files;
using AiGovernance.Tests.Files;
using AiGovernance.Tests.Organisation.Settings;
using AiGovernance.Tests.Support;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Answering;
using AiGovernance.Vendors.Assessments;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Vendors;

/// <summary>VN-2, VN-4: files from outside, taken by content, kept with their answer, and read by assessors only.</summary>
public sealed class AnswerProofTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task A_file_stays_with_its_answer_and_shows_as_proof_attached()
    {
        var vendor = await AVendor.Asked(portal);
        var proof = (await Attach(vendor)).Value!;
        Assert.Equal(("v-isolation", "report.txt", "Anna Kessler"), (proof.QuestionId, proof.Name, proof.AddedBy));
        Assert.Equal(proof, Assert.Single((await portal.In(Part.Nobody, (OpenQuestionnaire h) => h.Handle(vendor.Key))).Value!.Proofs));
        await Sign(vendor);
        var details = (await portal.In(Part.Security, (FindAssessment h) => h.Handle(vendor.Assessment))).Value!;
        Assert.Equal(["v-isolation"], details.Sections.SelectMany(s => s.Answers).Where(a => a.Line.State is EvidenceState.ProofAttached).Select(a => a.Question.Id));
    }

    [Fact]
    public async Task Assessors_fetch_it_and_nobody_else_learns_that_it_is_there()
    {
        var vendor = await AVendor.Asked(portal);
        await Attach(vendor);
        var file = Assert.Single((await portal.In(Part.Security, (FindExchange h) => h.Handle(vendor.Assessment))).Value!.Proofs).File;
        Assert.Equal(AFile.Content, await AFile.Read((await portal.In(Part.Security, (OpenFile h) => h.Handle(file))).Value!));
        Assert.Equal("Anna Kessler", Assert.Single((await portal.In(Part.Security, (ListFiles h) => h.Handle(AnswerFiles.Of(vendor.Assessment)))).Value!.Rows).AddedBy);
        foreach (var other in new[] { Part.Colleague, Part.Stranger, Part.System }) Assert.Equal(Refusal.NotFound, (await portal.In(other, (OpenFile h) => h.Handle(file))).Refusal);
        Assert.Equal(Refusal.Forbidden.Code, (await portal.In(Part.Nobody, (OpenFile h) => h.Handle(file))).Refusal?.Code);
        Assert.Equal(FileRefusals.NotAdded.Code, (await AFile.Sent(portal, AnswerFiles.Of(vendor.Assessment), Part.Security)).Refusal?.Code);
    }

    [Theory]
    [InlineData("contract.pdf", "<html><script>alert(1)</script></html>", "files.content")]
    [InlineData("picture.png", "%PDF-1.7", "files.content")]
    [InlineData("notes.txt", "<svg onload=alert(1)>", "files.content")]
    [InlineData("tool.exe", "MZ", "files.type")]
    [InlineData("page.html", "<html>", "files.type")]
    [InlineData("report.pdf.html", "%PDF-1.7", "files.type")]
    [InlineData("..", "text", "files.name")]
    [InlineData("empty.txt", "", "files.empty")]
    public async Task A_file_that_is_not_what_it_says_is_refused_and_nothing_is_kept(string name, string content, string refusal)
    {
        var vendor = await AVendor.Asked(portal);
        Assert.Equal(refusal, (await Attach(vendor, name, content)).Refusal?.Code);
        await NothingIsKept();
    }

    [Theory]
    [InlineData("../../etc/passwd.txt", "passwd.txt")]
    [InlineData("C:\\Windows\\report.txt", "report.txt")]
    [InlineData("re\u202Etxt.port.txt", "retxt.port.txt")]
    [InlineData("a\0b.txt", "ab.txt")]
    public async Task Tricks_in_a_name_are_taken_out(string name, string kept) =>
        Assert.Equal(kept, (await Attach(await AVendor.Asked(portal), name)).Value?.Name);

    [Fact]
    public async Task An_upload_that_is_cut_off_leaves_nothing()
    {
        var vendor = await AVendor.Asked(portal);
        var cut = await portal.In(Part.Nobody, (AttachProof h) => h.Handle(vendor.Key, "v-isolation", "report.txt", new CutOff()));
        Assert.Equal(FileRefusals.CutOff, cut.Refusal);
        await NothingIsKept();
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public async Task The_size_is_a_setting(int more, bool taken)
    {
        var vendor = await AVendor.Asked(portal);
        await portal.Set(VendorFigures.ProofMegaBytes, 1);
        Assert.Equal(taken, (await Attach(vendor, "long.txt", new string('a', 1024 * 1024 + more))).Succeeded);
    }

    [Fact]
    public async Task An_answer_has_five_files_at_most_and_one_taken_back_makes_room()
    {
        var vendor = await AVendor.Asked(portal);
        for (var i = 0; i < Assessment.MostProofs; i++) Assert.True((await Attach(vendor)).Succeeded);
        Assert.Equal(VendorRefusals.ProofsFull, (await Attach(vendor)).Refusal);
        Assert.Null((await Remove(vendor, AVendor.Read(portal, vendor).Proofs[0].Id)).Refusal);
        Assert.True((await Attach(vendor)).Succeeded);
    }

    [Fact]
    public async Task Signed_answers_keep_their_files_and_take_no_more()
    {
        var vendor = await AVendor.Asked(portal);
        var proof = (await Attach(vendor)).Value!;
        await Sign(vendor);
        Assert.Equal(VendorRefusals.SignedOff, (await Attach(vendor)).Refusal);
        Assert.Equal(VendorRefusals.SignedOff, (await Remove(vendor, proof.Id)).Refusal);
    }

    [Fact]
    public async Task Another_vendors_file_is_not_found_and_a_question_that_is_not_asked_takes_none()
    {
        var vendor = await AVendor.Asked(portal);
        var proof = (await Attach(vendor)).Value!;
        var other = (await portal.As(Part.Governance.Id, (AiGovernance.Vendors.Register.AddProduct h) => h.Handle(vendor.Id, "Scribeline Chat", "Free"))).Value;
        var link = (await portal.As(Part.Governance.Id, (SendQuestionnaire h) => h.Handle(other, AVendor.Boris))).Value!;
        Assert.Equal(Refusal.NotFound, (await portal.In(Part.Nobody, (RemoveProof h) => h.Handle(VendorKey.Of(link.Token), proof.Id))).Refusal);
        Assert.Empty((await portal.In(Part.Nobody, (OpenQuestionnaire h) => h.Handle(VendorKey.Of(link.Token)))).Value!.Proofs);
        Assert.Equal(VendorRefusals.NotAsked, (await portal.In(Part.Nobody, (AttachProof h) => h.Handle(vendor.Key, "v-nothing", "report.txt", AFile.Stream))).Refusal);
    }

    [Fact]
    public async Task Without_a_valid_link_nothing_of_the_file_is_read()
    {
        var vendor = await AVendor.Asked(portal);
        using var content = AFile.Stream;
        Assert.Equal(VendorRefusals.LinkNotValid, (await portal.In(Part.Nobody, (AttachProof h) => h.Handle(VendorKey.Of(LinkToken.New()), "v-isolation", "report.txt", content))).Refusal);
        Assert.Equal(0, content.Position);
        Assert.Equal(VendorRefusals.LinkNotValid, (await portal.In(Part.Nobody, (RemoveProof h) => h.Handle(VendorKey.Of(null), Guid.NewGuid()))).Refusal);
        Assert.Equal(VendorRefusals.LinkNotValid, (await portal.In(Part.Nobody, (ReplyToInquiry h) => h.Handle(VendorKey.Of(null), Guid.NewGuid(), "x"))).Refusal);
        Assert.NotNull(vendor.Link);
    }

    private async Task NothingIsKept()
    {
        await using var db = portal.Db();
        Assert.Empty(await db.Files.ToListAsync(TestContext.Current.CancellationToken));
        Assert.Empty(await db.AnswerProofs.ToListAsync(TestContext.Current.CancellationToken));
    }

    private async Task Sign(AVendor vendor)
    {
        var version = (await portal.In(Part.Nobody, (SaveVendorAnswers h) => h.Handle(vendor.Key, 0, AVendor.BestAnswers))).Value;
        Assert.Null((await portal.In(Part.Nobody, (SignOff h) => h.Handle(vendor.Key, version, AVendor.Signature))).Refusal);
    }

    private Task<Result<ProofRow>> Attach(AVendor vendor, string name = "report.txt", string content = AFile.Content) =>
        portal.In(Part.Nobody, (AttachProof h) => h.Handle(vendor.Key, "v-isolation", name, new MemoryStream(Encoding.UTF8.GetBytes(content))));

    private Task<Result> Remove(AVendor vendor, Guid proof) => portal.In(Part.Nobody, (RemoveProof h) => h.Handle(vendor.Key, proof));

    /// <summary>The line breaks after the first bytes.</summary>
    private sealed class CutOff : MemoryStream
    {
        private bool begun;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (begun) throw new IOException("The line broke.");
            begun = true;
            "The beginning"u8.CopyTo(buffer.Span);
            return ValueTask.FromResult(13);
        }
    }
}
