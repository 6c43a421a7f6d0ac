//! §16.2 to §16.5: passkeys without attestation and with their own, from within a frame and with a top origin.

use super::*;
use crate::webauthn::{assertion as assertions, registration as registrations};

const RP_ID: &str = "example.org";
const ORIGIN: &str = "https://example.org";
/// The authenticators of these vectors tell no user handle.
const NOBODY: &[u8] = b"nobody";

struct Vector {
    create_challenge: &'static str,
    create_client_data: &'static str,
    attestation: &'static str,
    get_challenge: &'static str,
    get_client_data: &'static str,
    authenticator_data: &'static str,
    signature: &'static str,
}

/// §16.2
const NONE_ES256: Vector = Vector {
    create_challenge: "00c30fb78531c464d2b6771dab8d7b603c01162f2fa486bea70f283ae556e130",
    create_client_data: "7b2274797065223a22776562617574686e2e637265617465222c226368616c6c656e6765223a22414d4d5074345578784754\
        53746e63647134313759447742466938767049612d7077386f4f755657345441222c226f726967696e223a2268747470733a\
        2f2f6578616d706c652e6f7267222c2263726f73734f726967696e223a66616c73652c22657874726144617461223a22636c\
        69656e74446174614a534f4e206d617920626520657874656e6465642077697468206164646974696f6e616c206669656c64\
        7320696e20746865206675747572652c207375636820617320746869733a20426b5165446a646354427258426941774a544c\
        4535513d3d227d",
    attestation: "a363666d74646e6f6e656761747453746d74a068617574684461746158a4bfabc37432958b063360d3ad6461c9c4735ae7f8\
        edd46592a5e0f01452b2e4b559000000008446ccb9ab1db374750b2367ff6f3a1f0020f91f391db4c9b2fde0ea70189cba3f\
        b63f579ba6122b33ad94ff3ec330084be4a5010203262001215820afefa16f97ca9b2d23eb86ccb64098d20db90856062eb2\
        49c33a9b672f26df61225820930a56b87a2fca66334b03458abf879717c12cc68ed73290af2e2664796b9220",
    get_challenge: "39c0e7521417ba54d43e8dc95174f423dee9bf3cd804ff6d65c857c9abf4d408",
    get_client_data: "7b2274797065223a22776562617574686e2e676574222c226368616c6c656e6765223a224f63446e55685158756c5455506f\
        334a5558543049393770767a7a59425039745a63685879617630314167222c226f726967696e223a2268747470733a2f2f65\
        78616d706c652e6f7267222c2263726f73734f726967696e223a66616c73657d",
    authenticator_data: "bfabc37432958b063360d3ad6461c9c4735ae7f8edd46592a5e0f01452b2e4b51900000000",
    signature: "3046022100f50a4e2e4409249c4a853ba361282f09841df4dd4547a13a87780218deffcd380221008480ac0f0b93538174f5\
        75bf11a1dd5d78c6e486013f937295ea13653e331e87",
};

/// §16.4: asked for within somebody else's page.
const CROSS_ORIGIN: Vector = Vector {
    create_challenge: "3be5aacd03537142472340ab5969f240f1d87716e20b6807ac230655fa4b3b49",
    create_client_data: "7b2274797065223a22776562617574686e2e637265617465222c226368616c6c656e6765223a224f2d57717a514e5463554a\
        484930437257576e7951504859647862694332674872434d475666704c4f306b222c226f726967696e223a2268747470733a\
        2f2f6578616d706c652e6f7267222c2263726f73734f726967696e223a747275652c22657874726144617461223a22636c69\
        656e74446174614a534f4e206d617920626520657874656e6465642077697468206164646974696f6e616c206669656c6473\
        20696e20746865206675747572652c207375636820617320746869733a207a5a717545744452394457717057357442575446\
        7567227d",
    attestation: "a363666d74646e6f6e656761747453746d74a068617574684461746158a4bfabc37432958b063360d3ad6461c9c4735ae7f8\
        edd46592a5e0f01452b2e4b54500000000883f4f6014f19c09d87aa38123be48d000206e1050c0d2ca2f07c755cb2c66a74c\
        64fa43065c18f938354d9915db2bd5ce57a501020326200121582022200a473f90b11078851550d03b4e44a2279f8c4eca27\
        b3153dedfe03e4e97d225820cbd0be95e746ad6f5a8191be11756e4c0420e72f65b466d39bc56b8b123a9c6e",
    get_challenge: "876aa517ba83fdee65fcffdbca4c84eeae5d54f8041a1fc85c991e5bbb273137",
    get_client_data: "7b2274797065223a22776562617574686e2e676574222c226368616c6c656e6765223a226832716c463771445f65356c5f50\
        5f62796b7945377135645650674547685f49584a6b655737736e4d5463222c226f726967696e223a2268747470733a2f2f65\
        78616d706c652e6f7267222c2263726f73734f726967696e223a747275652c22657874726144617461223a22636c69656e74\
        446174614a534f4e206d617920626520657874656e6465642077697468206164646974696f6e616c206669656c647320696e\
        20746865206675747572652c207375636820617320746869733a2039327063545644304162792d713464746d6a3665666722\
        7d",
    authenticator_data: "bfabc37432958b063360d3ad6461c9c4735ae7f8edd46592a5e0f01452b2e4b50500000000",
    signature: "3046022100eb12fcf23b12764c0f122e22371fab92e283879fd798f38ee1841c951b6e40e7022100c76237ff9db77b3c56f3\
        0837cda6a09acfa2e915544e609c0733b1184036d1cf",
};

/// §16.5: with the origin of that page.
const TOP_ORIGIN: Vector = Vector {
    create_challenge: "4e1f4c6198699e33c14f192153f49d7e0e8e3577d5ac416c5f3adc92a41f27e5",
    create_client_data: "7b2274797065223a22776562617574686e2e637265617465222c226368616c6c656e6765223a225468394d595a68706e6a50\
        4254786b68555f53646667364f4e58665672454673587a72636b7151664a2d55222c226f726967696e223a2268747470733a\
        2f2f6578616d706c652e6f7267222c2263726f73734f726967696e223a747275652c22746f704f726967696e223a22687474\
        70733a2f2f6578616d706c652e636f6d227d",
    attestation: "a363666d74646e6f6e656761747453746d74a068617574684461746158a4bfabc37432958b063360d3ad6461c9c4735ae7f8\
        edd46592a5e0f01452b2e4b5410000000097586fd09799a76401c200455099ef2a0020b8ad59b996047ab18e2ceb57206c36\
        2da57458793481f4a8ebf101c7ca7cc0f1a5010203262001215820a1c47c1d82da4ebe82cd72207102b380670701993bc353\
        98ae2e5726427fe01d22582086c1080d82987028c7f54ecb1b01185de243b359294a0ed210cd47480f0adc88",
    get_challenge: "d54a5c8ca4b62a8e3bb321e3b2bc73856f85a10150db2939ac195739eb1ea066",
    get_client_data: "7b2274797065223a22776562617574686e2e676574222c226368616c6c656e6765223a22315570636a4b53324b6f34377379\
        486a7372787a68572d466f51465132796b3572426c584f6573656f4759222c226f726967696e223a2268747470733a2f2f65\
        78616d706c652e6f7267222c2263726f73734f726967696e223a747275652c22746f704f726967696e223a2268747470733a\
        2f2f6578616d706c652e636f6d222c22657874726144617461223a22636c69656e74446174614a534f4e206d617920626520\
        657874656e6465642077697468206164646974696f6e616c206669656c647320696e20746865206675747572652c20737563\
        6820617320746869733a205569466f4a4d56525148444146574669347678557051227d",
    authenticator_data: "bfabc37432958b063360d3ad6461c9c4735ae7f8edd46592a5e0f01452b2e4b50500000000",
    signature: "3045022100b5a70c81780d5fcc9a4f2ae9caae99058f8accaf58b91fb59329646c28ac6ffc022012e101c165db3c8e9957f0\
        c54dd6ca9b56bc3bd2f280bd2faa6c1d02c6e5c171",
};

/// §16.3: the passkey attests itself.
const SELF_ATTESTATION: (&str, &str, &str) = (
    "7869c2b772d4b58eba9378cf8f29e26cf935aa77df0da89fa99c0bdc0a76f7e5",
    "7b2274797065223a22776562617574686e2e637265617465222c226368616c6c656e6765223a2265476e4374334c55745936\
        366b336a506a796e6962506b31716e666644616966715a774c33417032392d55222c226f726967696e223a2268747470733a\
        2f2f6578616d706c652e6f7267222c2263726f73734f726967696e223a66616c73652c22657874726144617461223a22636c\
        69656e74446174614a534f4e206d617920626520657874656e6465642077697468206164646974696f6e616c206669656c64\
        7320696e20746865206675747572652c207375636820617320746869733a205539685458764b453255526b4d6e625f307859\
        4856673d3d227d",
    "a363666d74667061636b65646761747453746d74a263616c67266373696758483046022100ae045923ded832b844cae4d5fc\
        864277c0dc114ad713e271af0f0d371bd3ac540221009077a088ed51a673951ad3ba2673d5029bab65b64f4ea67b234321f8\
        6fcfac5d68617574684461746158a4bfabc37432958b063360d3ad6461c9c4735ae7f8edd46592a5e0f01452b2e4b55d0000\
        0000df850e09db6afbdfab51697791506cfc0020455ef34e2043a87db3d4afeb39bbcb6cc32df9347c789a865ecdca129cbe\
        f58ca5010203262001215820eb151c8176b225cc651559fecf07af450fd85802046656b34c18f6cf193843c5225820927b8a\
        a427a2be1b8834d233a2d34f61f13bfd44119c325d5896e183fee484f2",
);

fn bytes(hex: &str) -> Vec<u8> {
    let digits = hex.as_bytes().chunks(2);
    digits
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
        .collect()
}

fn expect(challenge: &[u8], needs_user_verification: bool) -> Expect<'_> {
    Expect {
        challenge,
        origin: ORIGIN,
        rp_id: RP_ID,
        needs_user_verification,
    }
}

/// Where the credential id stands in the authenticator data of these vectors, which end the attestation object.
fn id_in(attestation: &[u8]) -> Vec<u8> {
    let data = &attestation[attestation.len() - 0xa4..];
    data[55..55 + 32].to_vec()
}

fn register(challenge: &str, client_data: &str, attestation: &str, is_verified: bool) -> Result<Registered, Refusal> {
    let (challenge, attestation) = (bytes(challenge), bytes(attestation));
    let response = registration(&encoded(&id_in(&attestation)), &bytes(client_data), &attestation);
    registrations::verify(&response, &expect(&challenge, is_verified))
}

fn assert(vector: &Vector, registered: &Registered) -> Result<assertions::Asserted, Refusal> {
    let challenge = bytes(vector.get_challenge);
    let response = assertion(
        &encoded(&registered.credential_id),
        &bytes(vector.get_client_data),
        &bytes(vector.authenticator_data),
        &bytes(vector.signature),
        Some(NOBODY),
    );
    let known = Known {
        user_handle: NOBODY,
        ..known(registered)
    };
    assertions::verify(&response, &expect(&challenge, false), &known)
}

#[test]
fn the_published_passkey_without_attestation_is_made_and_signs_in() {
    let made = |is_verified| {
        register(
            NONE_ES256.create_challenge,
            NONE_ES256.create_client_data,
            NONE_ES256.attestation,
            is_verified,
        )
    };
    let registered = made(false).unwrap();
    assert_eq!(registered.aaguid.to_vec(), bytes("8446ccb9ab1db374750b2367ff6f3a1f"));
    assert!(registered.is_backup_eligible && registered.is_backed_up);
    assert!(assert(&NONE_ES256, &registered).unwrap().is_backed_up);
    assert_eq!(made(true), Err(Refusal::UserVerification));
    let other = Vector {
        signature: CROSS_ORIGIN.signature,
        ..NONE_ES256
    };
    assert_eq!(assert(&other, &registered), Err(Refusal::Signature));
}

#[test]
fn the_published_passkey_that_attests_itself_is_made() {
    let (challenge, client_data, attestation) = SELF_ATTESTATION;
    assert!(register(challenge, client_data, attestation, true).is_ok());
    // The first byte of the signature's first number.
    let broken = attestation.replacen("022100ae", "022100af", 1);
    assert_eq!(
        register(challenge, client_data, &broken, true),
        Err(Refusal::Attestation)
    );
}

#[test]
fn r121_the_published_responses_from_within_a_frame_are_refused() {
    for vector in [CROSS_ORIGIN, TOP_ORIGIN] {
        let made = register(
            vector.create_challenge,
            vector.create_client_data,
            vector.attestation,
            false,
        );
        assert_eq!(made, Err(Refusal::CrossOrigin));
        let registered = register(
            NONE_ES256.create_challenge,
            NONE_ES256.create_client_data,
            NONE_ES256.attestation,
            false,
        );
        assert_eq!(assert(&vector, &registered.unwrap()), Err(Refusal::CrossOrigin));
    }
}
