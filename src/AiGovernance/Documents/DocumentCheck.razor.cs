using System.Security.Cryptography;
using AiGovernance.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace AiGovernance.Documents;

/// <summary>Says whether a file was issued here and is unaltered (RP-3).</summary>
public partial class DocumentCheck(CheckDocument check) : ComponentBase
{
    /// <summary>Far above the largest report; it is hashed as it comes, so size costs time and no memory.</summary>
    private const long MostBytes = 50L << 20;

    private DocumentVerdict? verdict;
    private Refusal? refusal;
    private string? problem;
    private string name = "";
    private bool reading;

    private async Task Check(InputFileChangeEventArgs picked)
    {
        (verdict, refusal, problem, name) = (null, null, null, picked.File.Name);
        if (picked.File.Size > MostBytes)
        {
            problem = $"{name} is larger than {MostBytes >> 20} MB; no document issued here is.";
            return;
        }
        reading = true;
        StateHasChanged();
        if (await HashOf(picked.File) is { } hash)
        {
            var answer = await check.Handle(hash);
            (verdict, refusal) = (answer.Value, answer.Refusal);
        }
        reading = false;
    }

    private async Task<string?> HashOf(IBrowserFile file)
    {
        try
        {
            await using var content = file.OpenReadStream(MostBytes);
            return Convert.ToHexStringLower(await SHA256.HashDataAsync(content));
        }
        catch (IOException)
        {
            problem = $"{file.Name} could not be read to the end. Pick it again.";
            return null;
        }
    }
}
